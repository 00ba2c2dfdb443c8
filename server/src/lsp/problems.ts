import { type Connection, DiagnosticSeverity, type Range } from "vscode-languageserver";
import { sameAddress } from "./addresses.ts";

/** What is wrong somewhere in a file. */
export interface FileProblem {
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
}

/** Shows what is wrong in files on the files themselves: sent when it changes, taken back when it is mended or the file is gone. */
export interface ProblemBoard {
  /** Shows what is wrong in a file, and in those that it draws in. */
  show(uri: string, problems: readonly FileProblem[]): void;
  /** Takes back what is shown of the files, and of those that they draw in. */
  takeBack(which: (uri: string) => boolean): void;
}

/** What was last sent of a file, under the address that it was sent to: a client takes back what it knows. */
interface Shown {
  readonly uri: string;
  readonly state: string;
}

const NOTHING = "[]";

export function createProblemBoard(connection: Connection): ProblemBoard {
  const shown = new Map<string, Shown>();
  // Of each file that was looked at, the files that its problems were in.
  const drawnIn = new Map<string, { readonly uri: string; readonly files: readonly string[] }>();
  const send = (problems: readonly FileProblem[], key: string, address: string) => {
    const state = JSON.stringify(problems.map(({ range, message }) => ({ range, message })));
    const before = shown.get(key);
    if ((before?.state ?? NOTHING) === state) return;
    const uri = before?.uri ?? address;
    if (state === NOTHING) shown.delete(key);
    else shown.set(key, { uri, state });
    const diagnostics = problems.map(({ range, message }) => {
      return { range, message, severity: DiagnosticSeverity.Error, source: "onrecord", code: "configuration" };
    });
    void connection.sendDiagnostics({ uri, diagnostics }).catch(() => shown.delete(key));
  };
  const show: ProblemBoard["show"] = (uri, all) => {
    const key = sameAddress(uri);
    const byFile = new Map<string, { uri: string; problems: FileProblem[] }>();
    for (const file of [uri, ...(drawnIn.get(key)?.files ?? [])])
      byFile.set(sameAddress(file), { uri: file, problems: [] });
    for (const problem of all) {
      const file = sameAddress(problem.uri);
      const known = byFile.get(file) ?? { uri: problem.uri, problems: [] };
      known.problems.push(problem);
      byFile.set(file, known);
    }
    const files = all.map((problem) => problem.uri);
    if (all.length > 0) drawnIn.set(key, { uri, files });
    else drawnIn.delete(key);
    for (const [file, { uri: address, problems }] of byFile) send(problems, file, address);
  };
  return {
    show,
    takeBack(which) {
      for (const { uri } of [...drawnIn.values()]) if (which(uri)) show(uri, []);
    },
  };
}
