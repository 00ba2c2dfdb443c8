import { readFileSync, writeFileSync } from "node:fs";

/** A finding that somebody has judged with the article in front of them. No text: offsets into the corpus's article. */
export interface Verdict {
  readonly rule: string;
  readonly part: string;
  readonly article: string;
  readonly span: readonly [start: number, end: number];
  /** `right`: a desk would act on it, or agree that it is so. */
  readonly verdict: "right" | "wrong";
}

/** Findings of one rule, judged. */
export interface Precision {
  readonly judged: number;
  readonly right: number;
}

type Row = readonly [
  rule: string,
  part: string,
  article: string,
  start: number,
  end: number,
  verdict: Verdict["verdict"],
];

const FILE = new URL("verdicts.json", import.meta.url);

/** The verdicts in scripts/precision/verdicts.json. */
export function readVerdicts(): readonly Verdict[] {
  const rows: readonly Row[] = JSON.parse(readFileSync(FILE, "utf8"));
  return rows.map(([rule, part, article, start, end, verdict]) => ({
    rule,
    part,
    article,
    span: [start, end],
    verdict,
  }));
}

/** Writes them all, one a line. */
export function writeVerdicts(verdicts: readonly Verdict[]): void {
  const rows = verdicts.map(({ rule, part, article, span, verdict }): Row => [rule, part, article, ...span, verdict]);
  const lines = rows.map((row) => `  ${JSON.stringify(row).replaceAll(",", ", ")}`);
  writeFileSync(FILE, `[\n${lines.join(",\n")}\n]\n`);
}

/** Judged and right, by rule. */
export function precisionByRule(verdicts: readonly Verdict[]): ReadonlyMap<string, Precision> {
  const byRule = new Map<string, Precision>();
  for (const { rule, verdict } of verdicts) {
    const { judged, right } = byRule.get(rule) ?? { judged: 0, right: 0 };
    byRule.set(rule, { judged: judged + 1, right: right + (verdict === "right" ? 1 : 0) });
  }
  return byRule;
}
