import { execFile } from "node:child_process";
import { posix, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { CommandError } from "./io.ts";

const run = promisify(execFile);
const { normalize } = posix;

/** What has changed in a repository since a commit. */
export interface Since {
  /** True for a file that is new or differs; `path` is relative to the working folder, or absolute. */
  hasChanged(path: string): boolean;
  /** The bytes of a file as it was, under the name that it had; undefined for one that was not there. */
  before(path: string): Promise<Uint8Array | undefined>;
}

/** The most that git may print of one file or list. */
const LARGEST = 128 * 1024 * 1024;

/**
 * Asks git what has changed since the commit where `ref` and the work at hand parted, as a pull request counts it; since `ref` itself
 * where a shallow clone does not know that commit. Files that git does not follow yet are new.
 */
export async function changesSince(ref: string, cwd: string): Promise<Since> {
  const git = async (args: readonly string[], folder = cwd) =>
    (await run("git", args, { cwd: folder, encoding: "buffer", maxBuffer: LARGEST, windowsHide: true })).stdout;
  const line = async (args: readonly string[]) => (await git(args)).toString("utf8").trim();
  const root = await line(["rev-parse", "--show-toplevel"]).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === "ENOENT" ? "git is not installed" : "this folder is in no git repository";
    throw new CommandError(`--since needs git, and ${why}.`);
  });
  const commit = await line(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]).catch(() => {
    throw new CommandError(
      `git knows no commit "${ref}". In CI, fetch it first (actions/checkout with fetch-depth: 0).`,
    );
  });
  const base = await line(["merge-base", commit, "HEAD"]).catch(() => commit);
  const diff = ["diff", "--name-status", "--no-ext-diff", "-z", "-M", base];
  const changed = readChanges((await git(diff, root)).toString("utf8"));
  const untracked = (await git(["ls-files", "--others", "--exclude-standard", "-z"], root)).toString("utf8");
  for (const name of untracked.split("\0")) if (name !== "") changed.set(name, null);
  // Not from the root's path: it may be known by another name here, over a link.
  const prefix = await line(["rev-parse", "--show-prefix"]);
  const nameOf = (path: string) => normalize(prefix + relative(cwd, resolve(cwd, path)).split(sep).join("/"));
  return {
    hasChanged: (path) => changed.has(nameOf(path)),
    async before(path) {
      const name = changed.get(nameOf(path)) ?? undefined;
      return name === undefined ? undefined : git(["show", `${base}:${name}`], root).catch(() => undefined);
    },
  };
}

/** `git diff --name-status -z`: by new name the old one, or null for a file that was not there. */
function readChanges(output: string): Map<string, string | null> {
  const fields = output.split("\0");
  const changed = new Map<string, string | null>();
  for (let i = 0; i + 1 < fields.length; ) {
    const status = fields[i++]!;
    const name = fields[i++]!;
    if (/^[RC]/.test(status)) changed.set(fields[i++]!, name);
    else changed.set(name, status === "A" ? null : name);
  }
  return changed;
}
