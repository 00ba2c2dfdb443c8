import { toMessage } from "./message.ts";
import type { Reporter } from "./report.ts";

/** A finding a line, each a JSON object with its path. */
export const jsonl: Reporter = (report, { redact }) =>
  report.files
    .flatMap((file) =>
      file.diagnostics.map(
        (finding) => `${JSON.stringify({ path: file.source.path, ...toMessage(file, finding, redact) })}\n`,
      ),
    )
    .join("");
