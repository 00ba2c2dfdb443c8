import type { Article } from "../analysis/article.ts";
import { type Directive, readDirectives, readSilences } from "./directives.ts";
import type { Diagnostic } from "./rule.ts";

/** Findings parted into those that are shown and those that the writer has silenced. */
export interface Silenced {
  readonly shown: readonly Diagnostic[];
  readonly silenced: readonly { readonly diagnostic: Diagnostic; readonly reason: string }[];
  /** Directives that silence nothing: the sentence has changed, or the rule has. */
  readonly unused: readonly Directive[];
}

/** Takes out what the comments in the article silence. A finding belongs to where it begins; a directive without rules silences nothing. */
export function applySilences(article: Article, diagnostics: readonly Diagnostic[]): Silenced {
  const directives = readDirectives(article);
  if (directives.length === 0) return { shown: diagnostics, silenced: [], unused: [] };
  const silences = readSilences(article, directives);
  const used = new Set<Directive>();
  const shown: Diagnostic[] = [];
  const silenced: { diagnostic: Diagnostic; reason: string }[] = [];
  for (const diagnostic of diagnostics) {
    const { start } = diagnostic.span;
    const silence = silences.find(
      ({ directive, over }) => directive.rules.includes(diagnostic.rule) && over.start <= start && start < over.end,
    );
    if (silence) {
      used.add(silence.directive);
      silenced.push({ diagnostic, reason: silence.directive.reason });
    } else shown.push(diagnostic);
  }
  const unused = directives.filter((one) => one.scope !== "enable" && one.rules.length > 0 && !used.has(one));
  return { shown, silenced, unused };
}
