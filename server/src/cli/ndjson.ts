import {
  type AnalysisDocument,
  type Analyzer,
  counted,
  type RuleLevels,
  review,
  toAnalysisDocument,
} from "../core/index.ts";
import { type Io, write } from "./io.ts";
import { type Line, readLines } from "./lineReader.ts";

type Id = string | number | null;
interface Job {
  readonly id: Id;
  readonly text: string;
  readonly languageId: string;
}
type Answer = ({ readonly id: Id } & AnalysisDocument) | { readonly id: Id; readonly error: string };

/**
 * Reads `{"id", "text", "languageId"}` a line, writes an analysis document with that id a line, in order, one at a time: it
 * reads no further while its reader has not taken what is written. A line that is no such object gets an error in its place; gives
 * the number of those, which is told on standard error as well.
 */
export async function analyzeLines(io: Io, analyze: Analyzer, levels: RuleLevels): Promise<number> {
  let first = true;
  let lines = 0;
  let failed = 0;
  for await (const line of readLines(io.stdin)) {
    const answer = answerTo(first && line?.startsWith("\uFEFF") ? line.slice(1) : line, analyze, levels);
    first = false;
    lines++;
    if ("error" in answer) failed++;
    await write(io.stdout, `${JSON.stringify(answer)}\n`);
    if (io.stdout.destroyed) return failed;
  }
  if (failed > 0) {
    await write(
      io.stderr,
      `onrecord: ${failed} of ${counted(lines, "line")} not analysed: see “error” in their places\n`,
    );
  }
  return failed;
}

function answerTo(line: Line, analyze: Analyzer, levels: RuleLevels): Answer {
  const job = parseJob(line);
  if ("error" in job) return job;
  try {
    const article = analyze(job.text, job.languageId);
    return { id: job.id, ...toAnalysisDocument(article, review(article, { levels }).shown) };
  } catch (error) {
    return { id: job.id, error: `This text could not be analysed: ${error instanceof Error ? error.message : error}` };
  }
}

function parseJob(line: Line): Job | { id: Id; error: string } {
  if (line === null) return { id: null, error: "The line is too long to be read." };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `The line is not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { id: null, error: 'The line is not an object {"id", "text", "languageId"}.' };
  }
  const { id, text, languageId = "plaintext" } = value as Record<string, unknown>;
  if (typeof id !== "string" && typeof id !== "number")
    return { id: null, error: '"id" must be a string or a number.' };
  if (typeof text !== "string") return { id, error: '"text" must be a string.' };
  if (typeof languageId !== "string") return { id, error: '"languageId" must be a string.' };
  return { id, text, languageId };
}
