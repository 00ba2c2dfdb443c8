import type { Article } from "../analysis/article.ts";
import { isRead } from "../analysis/desk/desk.ts";
import { RULES } from "./index.ts";
import type { OptionValues } from "./options.ts";
import type { Diagnostic, Level, Rule, Severity } from "./rule.ts";
import { readVoice } from "./voice.ts";
import { wholeFinding } from "./wholeFinding.ts";

/** Levels by rule id; a rule that is not named keeps its own level. */
export type RuleLevels = Readonly<Record<string, Level>>;

/** What a desk has set about rules beside their levels, by rule id. */
export type RuleOptions = Readonly<Record<string, OptionValues>>;

const LOUDEST_FIRST: readonly Severity[] = ["error", "warning", "information", "hint"];

interface Found {
  readonly rule: Rule;
  readonly diagnostic: Diagnostic;
}

/** Everything the rules have to say of an article, in text order. `rules`: those to run, all unless told. */
export function check(
  article: Article,
  levels: RuleLevels = {},
  rules: readonly Rule[] = RULES,
  options: RuleOptions = {},
): readonly Diagnostic[] {
  const voice = readVoice(article);
  const found: Found[] = [];
  for (const rule of rules) {
    const severity = levelOf(rule, levels);
    if (severity === "off" || !(rule.anyLanguage || isRead(article.desk))) continue;
    const own = Object.hasOwn(options, rule.id) ? options[rule.id] : undefined;
    const places = new Set<string>();
    for (const raw of rule.check(article, voice, own)) {
      const finding = wholeFinding(article.document, raw);
      const place = `${finding.span.start} ${finding.span.end}`;
      if (places.has(place)) continue;
      places.add(place);
      found.push({ rule, diagnostic: { ...finding, rule: rule.id, severity } });
    }
  }
  return onePerCause(found, sentenceStarts(article))
    .map(({ diagnostic }) => diagnostic)
    .sort(inTextOrder);
}

/** The order of findings: where they stand in the text; of those that begin at one place, the gravest first. */
export function inTextOrder(a: Diagnostic, b: Diagnostic): number {
  return a.span.start - b.span.start || loudness(a) - loudness(b) || a.span.end - b.span.end;
}

function loudness({ severity }: Diagnostic): number {
  return LOUDEST_FIRST.indexOf(severity);
}

/** The level that a rule runs at. */
export function levelOf(rule: Rule, levels: RuleLevels): Level {
  return Object.hasOwn(levels, rule.id) ? levels[rule.id]! : rule.level;
}

/** Drops what another rule of the same cause says louder, or first in the list, of the same sentence. */
function onePerCause(found: readonly Found[], sentences: readonly number[]): readonly Found[] {
  const kept = new Map<string, Found>();
  const key = ({ rule, diagnostic }: Found) =>
    rule.cause && `${rule.cause} ${lastAtOrBefore(sentences, diagnostic.span.start)}`;
  for (const one of found) {
    const place = key(one);
    if (!place) continue;
    const other = kept.get(place);
    if (!other || loudness(one.diagnostic) < loudness(other.diagnostic)) kept.set(place, one);
  }
  return found.filter((one) => {
    const place = key(one);
    return !place || kept.get(place)!.rule === one.rule;
  });
}

function sentenceStarts(article: Article): number[] {
  return article.paragraphs.flatMap(({ start, facts }) => facts.sentences.map((sentence) => start + sentence.start));
}

/** The index of the last of `sorted` that is not greater than `value`; -1 where there is none. */
function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
