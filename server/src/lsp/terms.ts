import { isArticle } from "../core/index.ts";
import type { FromFiles, Held } from "./configuration.ts";
import type { SettingsReader } from "./settingsReader.ts";

/** On what terms a document is read, open or not. */
export interface Terms extends Held {
  /** Whether it is an article that is read, where it is written in that language. */
  reads(languageId: string): boolean;
}

/** undefined for a document that is not read, whatever it is written in: OnRecord is off for it, or files say that it is no article. */
export type TermsOf = (uri: string) => Promise<Terms | undefined>;

/** Puts together what the editor's settings and files say of a document. */
export function createTerms(settings: SettingsReader, fromFiles: (uri: string) => FromFiles): TermsOf {
  return async (uri) => {
    const { enable, languages, ...ours } = await settings.get(uri);
    if (!enable) return undefined;
    const { isArticle: isKnown, configuration } = fromFiles(uri);
    if (isKnown === false) return undefined;
    // A configuration file wins over the editor's settings, whole.
    const { rules, desk }: Held = configuration ?? ours;
    // What files say of an address counts more than what it looks like; what the text is written in counts in any case.
    const address = isKnown ? "" : uri;
    const reads = (languageId: string) => languages?.includes(languageId) !== false && isArticle(address, languageId);
    return { rules, desk, reads };
  };
}
