import { type Disposable, type LanguageStatusItem, LanguageStatusSeverity, l10n, window, workspace } from "vscode";
import type { SourcesParams } from "../../server/src/lsp/protocol.ts";

type Sources = NonNullable<SourcesParams["sources"]>;
/** The language of an article that is not read for sources. */
type Unread = { readonly language: string };

export interface SourcesItem extends Disposable {
  show(params: SourcesParams): void;
}

/** Keeps a language status item in step with the sources of the article in the active editor. */
export function createSourcesItem(item: LanguageStatusItem): SourcesItem {
  const known = new Map<string, Sources | Unread | null>();
  const update = () => {
    const uri = window.activeTextEditor?.document.uri.toString();
    draw(item, uri === undefined ? null : known.get(uri));
  };
  item.name = l10n.t("Sources");
  item.command = { title: l10n.t("Show the outline"), command: "outline.focus" };
  const listeners = [
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ];
  update();
  return {
    show({ uri, sources, language }) {
      known.set(uri, language === undefined ? sources : { language });
      update();
    },
    dispose() {
      for (const listener of [...listeners, item]) listener.dispose();
    },
  };
}

/** `sources`: null where the text is not read, undefined where nothing is known yet. */
function draw(item: LanguageStatusItem, sources: Sources | Unread | null | undefined): void {
  item.busy = sources === undefined;
  item.severity = LanguageStatusSeverity.Information;
  item.text = l10n.t("Sources");
  item.detail = sources === null ? l10n.t("Not read: OnRecord is off here, or this is no article") : "";
  if (!sources) return;
  if ("language" in sources) {
    item.detail = l10n.t("Not read: only English is read for sources, and this is “{0}”", sources.language);
    return;
  }
  const quotes = quotesWithoutSource(sources.quotationsWithoutSpeaker);
  item.text = [named(sources), ...(quotes ? [quotes] : [])].join(" · ");
  item.detail = gaps(sources).join(" · ");
}

function named({ named, unnamed }: Sources): string {
  return unnamed > 0 ? l10n.t("Sources: {0} named, {1} unnamed", named, unnamed) : l10n.t("Sources: {0} named", named);
}

function quotesWithoutSource(quotes: number): string | undefined {
  if (quotes === 0) return undefined;
  return quotes === 1 ? l10n.t("1 quote without a source") : l10n.t("{0} quotes without a source", quotes);
}

/** What else the reader is not told, each with its number; nothing where there is no gap. */
function gaps({ claimsWithoutSource, unresolved }: Sources): string[] {
  const found: string[] = [];
  if (claimsWithoutSource === 1) found.push(l10n.t("1 figure without a source"));
  if (claimsWithoutSource > 1) found.push(l10n.t("{0} figures without a source", claimsWithoutSource));
  if (unresolved === 1) found.push(l10n.t("1 statement not clear whose"));
  if (unresolved > 1) found.push(l10n.t("{0} statements not clear whose", unresolved));
  return found;
}
