import { VERSION } from "../version.ts";
import { toMessage } from "./message.ts";
import type { Reporter } from "./report.ts";
import { totals } from "./summary.ts";

/** For programs: one object, file by file. */
export const json: Reporter = (report, { redact }) => {
  const value = {
    schemaVersion: 1,
    tool: { name: "onrecord", version: VERSION },
    columns: "utf-16",
    files: report.files.map((file) => ({
      path: file.source.path,
      ...file.coverage,
      ...(file.unreadLanguage !== null && { unreadLanguage: file.unreadLanguage }),
      silenced: file.silenced.length,
      staleSilences: file.stale.length,
      older: file.older,
      hidden: file.hidden,
      messages: file.diagnostics.map((diagnostic) => toMessage(file, diagnostic, redact)),
    })),
    skipped: report.skipped.map(({ path, problem }) => ({ path, problem })),
    totals: totals(report),
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
};
