import type { Article } from "../analysis/article.ts";
import type { Bibliography } from "../bibliography/bibliography.ts";
import { readDirectives } from "./directives.ts";
import { fingerprint } from "./fingerprint.ts";
import { RULES } from "./index.ts";
import type { Audit, Diagnostic, Rule } from "./rule.ts";
import { check, inTextOrder, levelOf, type RuleLevels, type RuleOptions } from "./run.ts";
import { applySilences } from "./silence.ts";

/** A finding with what it is known by when the text round it moves: "0123456789abcdef", and after the first "0123456789abcdef/2". */
export interface Reviewed extends Diagnostic {
  readonly fingerprint: string;
}

/** A silence that is kept beside the article: in a side file, or in a baseline. */
export interface RecordedSilence {
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason?: string;
}

/** What the writer and the desk let the reader of findings see. */
export interface Review {
  readonly shown: readonly Reviewed[];
  readonly silenced: readonly {
    readonly diagnostic: Reviewed;
    readonly reason: string;
    /** The silence is kept beside the article, not in it. */
    readonly beside: boolean;
  }[];
  /** Recorded silences that silence nothing: the sentence has changed, or has gone. */
  readonly stale: readonly RecordedSilence[];
}

export interface ReviewOptions {
  readonly levels?: RuleLevels;
  /** What a desk has set about rules beside their levels. */
  readonly options?: RuleOptions;
  /** Those to run; all unless told. */
  readonly rules?: readonly Rule[];
  /** Silences kept beside the article, for this article. */
  readonly recorded?: readonly RecordedSilence[];
  readonly bibliography?: Bibliography | undefined;
}

/** Everything the rules find in an article, less what is silenced in its comments or beside it; in text order. */
export function review(article: Article, options: ReviewOptions = {}): Review {
  const { levels = {}, rules = RULES, recorded = [] } = options;
  const found = check(article, levels, rules, options.options);
  const { silenced, unused } = applySilences(article, found);
  const audited = audit(article, unused, options);
  const reasons = new Map(
    [...silenced, ...applySilences(article, audited).silenced].map((s) => [s.diagnostic, s.reason]),
  );
  const all = [...found, ...audited].sort(inTextOrder);
  const records = new Map(recorded.map((record) => [`${record.rule} ${record.fingerprint}`, record]));
  const stale = new Set(recorded);
  const shown: Reviewed[] = [];
  const hidden: { diagnostic: Reviewed; reason: string; beside: boolean }[] = [];
  for (const { diagnostic, fingerprint: hash, occurrence } of fingerprint(article, all)) {
    const reviewed = { ...diagnostic, fingerprint: occurrence === 1 ? hash : `${hash}/${occurrence}` };
    const record = records.get(`${reviewed.rule} ${reviewed.fingerprint}`);
    if (record) stale.delete(record);
    const reason = reasons.get(diagnostic) ?? (record && (record.reason ?? ""));
    if (reason === undefined) shown.push(reviewed);
    else hidden.push({ diagnostic: reviewed, reason, beside: !reasons.has(diagnostic) });
  }
  return { shown, silenced: hidden, stale: [...stale] };
}

/** What is to be said of notes and of the silencing comments themselves. A rule that is off for the article is missed by no comment. */
function audit(
  article: Article,
  unused: Audit["unused"],
  { levels = {}, rules = RULES, bibliography }: ReviewOptions,
): readonly Diagnostic[] {
  const directives = readDirectives(article);
  if (directives.length === 0 && !article.document.notes.some(({ kind }) => kind === "citation")) return [];
  const on = new Set(rules.filter((rule) => !rule.audit && levelOf(rule, levels) !== "off").map(({ id }) => id));
  const missed = unused.flatMap((directive) => {
    const idle = directive.rules.filter((rule) => on.has(rule));
    return idle.length > 0 ? [{ ...directive, rules: idle }] : [];
  });
  const known = new Set(RULES.map(({ id }) => id));
  return rules.flatMap((rule) => {
    const severity = levelOf(rule, levels);
    if (severity === "off" || !rule.audit) return [];
    const findings = [...rule.audit({ article, bibliography, directives, unused: missed, known })];
    return findings.map((finding) => ({ ...finding, rule: rule.id, severity }));
  });
}
