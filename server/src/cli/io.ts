import type { Readable, Writable } from "node:stream";

/** The world as a command sees it; tests hand in their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Exit statuses. 1 means findings and nothing else: a failure of the command itself is never 1. Interrupted by Ctrl+C, the
 * process ends by the signal at once, which shells show as 130.
 */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;

/** A mistake of the user's or a thing that cannot be done: told in one line, without a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** Writes, and waits while the reader on the other side is slower than we are. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.destroyed || stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      stream.off("drain", done).off("close", done).off("error", done);
      resolve();
    };
    stream.on("drain", done).on("close", done).on("error", done);
  });
}
