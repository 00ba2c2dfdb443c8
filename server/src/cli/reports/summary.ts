import { counted, type Severity } from "../../core/index.ts";
import { SEVERITIES } from "../options.ts";
import type { Report } from "./report.ts";

export interface Totals {
  readonly files: number;
  readonly skipped: number;
  readonly words: number;
  readonly quotations: number;
  readonly quotationsWithSpeaker: number;
  readonly findings: number;
  /** Of the findings, how many are of each level. */
  readonly levels: Readonly<Record<Severity, number>>;
  readonly silenced: number;
  readonly staleSilences: number;
  /** Findings that were there before, where only what is new was asked for. */
  readonly older: number;
  /** Findings that `--quiet` does not show. */
  readonly hidden: number;
  /** Named files that `--force-exclude` left out. */
  readonly excluded: number;
  /** Files in a language that is not read for speakers and figures. */
  readonly inOtherLanguages: number;
}

export function totals({ files, skipped, gone, excluded }: Report): Totals {
  const sum = (value: (file: Report["files"][number]) => number) =>
    files.reduce((total, file) => total + value(file), 0);
  const at = (level: Severity) =>
    sum(({ diagnostics }) => diagnostics.filter(({ severity }) => severity === level).length);
  return {
    files: files.length,
    skipped: skipped.length,
    words: sum(({ coverage }) => coverage.words),
    quotations: sum(({ coverage }) => coverage.quotations),
    quotationsWithSpeaker: sum(({ coverage }) => coverage.quotationsWithSpeaker),
    findings: sum(({ diagnostics }) => diagnostics.length),
    levels: { error: at("error"), warning: at("warning"), information: at("information"), hint: at("hint") },
    silenced: sum(({ silenced }) => silenced.length),
    staleSilences: sum(({ stale }) => stale.length) + gone.length,
    older: sum(({ older }) => older),
    hidden: sum(({ hidden }) => hidden),
    excluded,
    inOtherLanguages: files.filter(({ unreadLanguage }) => unreadLanguage !== null).length,
  };
}

/** What was read and what came of it, in one line, always printed: silence must not be taken for a check that was made. */
export function summary(report: Report): string {
  return summaryParts(report).join(", ");
}

/** The same in its parts. `drawn` may colour what is said of a level. */
export function summaryParts(
  report: Report,
  drawn: (level: Severity, text: string) => string = (_, text) => text,
): string[] {
  const { files, skipped, words, quotations, quotationsWithSpeaker, findings, levels, ...rest } = totals(report);
  const found = SEVERITIES.filter((level) => levels[level] > 0).map((level) => {
    return drawn(level, level === "information" ? `${levels[level]} information` : counted(levels[level], level));
  });
  return [
    counted(files, "file"),
    counted(words, "word"),
    `${counted(quotations, "quotation")}${quotations > 0 ? ` (${quotationsWithSpeaker} with a speaker)` : ""}`,
    `${counted(findings, "finding")}${findings > 0 ? ` (${found.join(", ")})` : ""}`,
    ...(rest.hidden > 0 ? [`${rest.hidden} not shown`] : []),
    ...(rest.older > 0 ? [`${rest.older} there before`] : []),
    ...(rest.silenced > 0 ? [`${rest.silenced} silenced`] : []),
    ...(rest.staleSilences > 0 ? [counted(rest.staleSilences, "stale silence")] : []),
    ...(rest.inOtherLanguages > 0
      ? [`${counted(rest.inOtherLanguages, "file")} not in English and not read for speakers and figures`]
      : []),
    ...(rest.excluded > 0 ? [`${counted(rest.excluded, "named file")} left out`] : []),
    `${counted(skipped, "file")} skipped`,
  ];
}
