import { readFile, readlink, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Decoded, decode } from "./decode.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./languages.ts";

/** An article's text, with the name that people know it by. */
export interface Source extends Decoded {
  /** As shown: a path from the working folder, with forward slashes. */
  readonly path: string;
  readonly languageId: string;
}

/** A file that could not be read, and why: "story.txt" + "is a binary file, not text". */
export interface Unread {
  readonly path: string;
  readonly problem: string;
}

/** Larger files are no articles; reading them would take minutes. In bytes. */
const LARGEST = 64 * 1024 * 1024;

/** From this size on, in bytes, an analysis takes longer than anyone waits without a word. */
const LARGE = 1_000_000;

/** Reads a file; what fails comes back as a problem, whatever happens to the file meanwhile. */
export async function readArticle(path: string, cwd: string): Promise<Source | Unread> {
  try {
    const file = resolve(cwd, path);
    const stats = await stat(file);
    if (!stats.isFile()) return { path, problem: "is no ordinary file" };
    if (stats.size > LARGEST) return { path, problem: `is larger than ${LARGEST / 1024 / 1024} MB` };
    return toSource(path, await readFile(file), languageOf(path));
  } catch (error) {
    const isLink = await readlink(resolve(cwd, path)).then(Boolean, () => false);
    return { path, problem: whyUnread(error as NodeJS.ErrnoException, isLink) };
  }
}

/** Reads standard input under a name that decides its language. */
export async function readStdin(io: Io, filename: string | undefined): Promise<Source | Unread> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of io.stdin) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Buffer);
    size += bytes.length;
    if (size > LARGEST) return { path: filename ?? "<stdin>", problem: `is larger than ${LARGEST / 1024 / 1024} MB` };
    chunks.push(bytes);
  }
  return toSource(filename ?? "<stdin>", Buffer.concat(chunks), languageOf(filename ?? ""));
}

/** Makes an article of a file's bytes. */
export function toSource(path: string, bytes: Uint8Array, languageId: string): Source | Unread {
  const decoded = decode(bytes);
  if ("problem" in decoded) return { path, ...decoded };
  const note = [decoded.note, sizeNote(bytes.length)].filter(Boolean).join("; it ");
  return { path, languageId, ...decoded, ...(note === "" ? {} : { note }) };
}

/** A word of warning where the reader would else wonder what is going on. */
function sizeNote(size: number): string | undefined {
  return size > LARGE ? `has ${(size / 1e6).toFixed(1)} MB, which takes a while` : undefined;
}

function whyUnread(error: NodeJS.ErrnoException, isLink: boolean): string {
  if (error.code === "ENOENT") return isLink ? "is a link that leads nowhere" : "is not there any more";
  if (error.code === "EACCES" || error.code === "EPERM") return "cannot be read: permission denied";
  return `cannot be read: ${error.message}`;
}
