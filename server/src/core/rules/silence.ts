import type { Article } from "../analysis/article.ts";
import { type Directive, readDirectives, readSilences } from "./directives.ts";
import type { Diagnostic } from "./rule.ts";

/** Findings parted into those that are shown and those that the writer has silenced. */
export interface Silenced {
  readonly shown: readonly Diagnostic[];
  readonly silenced: readonly { readonly diagnostic: Diagnostic; readonly reason: string }[];
  /** Directives with those of their rules that they silence nothing of: the sentence has changed, or the rule has. */
  readonly unused: readonly Directive[];
}

/** Takes out what the comments in the article silence. A finding belongs to where it begins; a directive without rules silences nothing. */
export function applySilences(article: Article, diagnostics: readonly Diagnostic[]): Silenced {
  const directives = readDirectives(article);
  if (directives.length === 0) return { shown: diagnostics, silenced: [], unused: [] };
  const silences = readSilences(article, directives);
  const used = new Set<string>();
  const shown: Diagnostic[] = [];
  const silenced: { diagnostic: Diagnostic; reason: string }[] = [];
  for (const diagnostic of diagnostics) {
    const { start } = diagnostic.span;
    const around = silences.filter(
      ({ rule, over }) => rule === diagnostic.rule && over.start <= start && start < Math.max(over.end, over.start + 1),
    );
    for (const { directive, rule } of around) used.add(`${directive.start} ${rule}`);
    if (around[0]) silenced.push({ diagnostic, reason: around[0].directive.reason });
    else shown.push(diagnostic);
  }
  const unused = directives.flatMap((directive) => {
    const rules = directive.rules.filter((rule) => !used.has(`${directive.start} ${rule}`));
    return directive.scope === "enable" || directive.scope === "unknown" || rules.length === 0
      ? []
      : [{ ...directive, rules }];
  });
  return { shown, silenced, unused };
}
