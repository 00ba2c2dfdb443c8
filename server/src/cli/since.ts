import { execFile } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { CommandError } from "./io.ts";
import { repositoryOf } from "./repository.ts";

const run = promisify(execFile);

/** What has changed since a commit, in the repository that each file is in. */
export interface Since {
  /** Throws where git does not know the commit in the working folder: for when no file asks. */
  verify(): Promise<void>;
  /** True for a file that is new or differs; `path` is relative to the working folder, or absolute. */
  hasChanged(path: string): Promise<boolean>;
  /** The bytes of a file as it was, under the name that it had, changed or not; undefined for one that was not there. */
  before(path: string): Promise<Uint8Array | undefined>;
}

/** What has changed in one repository. */
interface Repository {
  /** By the name that a file has in the repository: the name that it had, or null where it was not there. */
  readonly changed: ReadonlyMap<string, string | null>;
  /** The name that a file has in the repository. */
  nameOf(path: string): string;
  show(name: string): Promise<Uint8Array | undefined>;
}

/** The most that git may print of one file or list. */
const LARGEST = 128 * 1024 * 1024;

/** Asks each file's own repository, which need not be that of the working folder; every repository once. */
export function changesSince(ref: string, cwd: string): Since {
  const repositories = new Map<string, Promise<Repository>>();
  const readFrom = (folder: string) => {
    // Where there is none, git has to be asked.
    const top = repositoryOf(folder) ?? folder;
    const repository = repositories.get(top) ?? readRepository(ref, top);
    repositories.set(top, repository);
    return repository;
  };
  const find = async (path: string) => {
    const folder = realFolder(dirname(resolve(cwd, path)));
    // A name that is only given to standard input need not lie anywhere.
    if (!existsSync(folder)) return { was: null, name: path, show: async () => undefined };
    const { changed, nameOf, show } = await readFrom(folder);
    const name = nameOf(join(folder, basename(path)));
    return { was: changed.get(name), name, show };
  };
  return {
    async verify() {
      if (repositories.size === 0) await readFrom(realFolder(cwd));
    },
    hasChanged: async (path) => (await find(path)).was !== undefined,
    async before(path) {
      const { was, name, show } = await find(path);
      return was === null ? undefined : show(was ?? name);
    },
  };
}

/**
 * Reads what has changed since the commit where `ref` and the work at hand parted, as a pull request counts it; since `ref` itself
 * where a shallow clone does not know that commit. Files that git does not follow yet are new.
 */
async function readRepository(ref: string, folder: string): Promise<Repository> {
  const git = async (args: readonly string[], cwd = folder) =>
    (await run("git", args, { cwd, encoding: "buffer", maxBuffer: LARGEST, windowsHide: true })).stdout;
  const line = async (args: readonly string[]) => (await git(args)).toString("utf8").trim();
  const root = await line(["rev-parse", "--show-toplevel"]).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === "ENOENT" ? "git is not installed" : `${folder} is in no git repository`;
    throw new CommandError(`--since needs git, and ${why}.`);
  });
  const commit = await line(["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]).catch(() => {
    throw new CommandError(
      `git knows no commit “${ref}” in ${root}. In CI, fetch it first (actions/checkout with fetch-depth: 0).`,
    );
  });
  const base = await line(["merge-base", commit, "HEAD"]).catch(() => commit);
  const diff = ["diff", "--name-status", "--no-ext-diff", "-z", "-M", base];
  const changed = readChanges((await git(diff, root)).toString("utf8"));
  const untracked = (await git(["ls-files", "--others", "--exclude-standard", "-z"], root)).toString("utf8");
  for (const name of untracked.split("\0")) if (name !== "") changed.set(name, null);
  // Not from the root's path: it may be known by another name here.
  const prefix = await line(["rev-parse", "--show-prefix"]);
  return {
    changed,
    nameOf: (path) => posix.normalize(prefix + relative(folder, path).split(sep).join("/")),
    show: (name) => git(["show", `${base}:${name}`], root).catch(() => undefined),
  };
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
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
