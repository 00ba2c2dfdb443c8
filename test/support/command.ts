import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { runCommand } from "../../server/src/cli/run.ts";

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array | AsyncIterable<string | Uint8Array>;
  readonly env?: Readonly<Record<string, string>>;
  /** Standard output is a terminal of so many columns, without colours. */
  readonly columns?: number;
}

class Sink extends Writable {
  readonly chunks: string[] = [];
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.chunks.push(chunk.toString());
    done();
  }
}

/** Runs the command line in this process, as a shell would. */
export async function run(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const { stdin = "", cwd = process.cwd(), columns } = setting;
  const env = { ...(columns !== undefined && { NO_COLOR: "1" }), ...setting.env };
  const [stdout, stderr] = [new Sink(), new Sink()];
  if (columns !== undefined) Object.assign(stdout, { isTTY: true, columns });
  const input = typeof stdin === "string" || stdin instanceof Uint8Array ? [stdin] : stdin;
  const status = await runCommand(args, { stdin: Readable.from(input), stdout, stderr, cwd, env });
  return { status, stdout: stdout.chunks.join(""), stderr: stderr.chunks.join("") };
}

/** Makes a folder with these files, runs `use` in it, and removes it. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-test-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
