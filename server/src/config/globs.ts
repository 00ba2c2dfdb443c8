/**
 * True when a path matches a glob. Both are relative and use "/". `*` and `?` stay within a folder, `**` crosses folders,
 * `{a,b}` is either. A glob without "/" matches the file's name in any folder, and one that ends in "/" all that is in it.
 *
 * Own code and no regular expression, so that no pattern that a user writes can take more than (length × length) steps.
 */
export function matchesGlob(path: string, glob: string): boolean {
  return alternatives(glob.replace(/^\.\//, "")).some((one) => {
    const pattern = one.endsWith("/") ? `${one}**` : one;
    const segments = pattern.split("/").filter((segment) => segment !== "");
    if (segments.length === 0) return false;
    const anywhere = !pattern.includes("/");
    return matchFolders(path.split("/"), anywhere ? ["**", ...segments] : segments);
  });
}

/** More than this many alternatives are not looked at: `{a,b}{a,b}…` doubles with every pair. */
const MOST_ALTERNATIVES = 64;

function alternatives(glob: string): readonly string[] {
  let open = [glob];
  for (;;) {
    const at = open.findIndex((one) => /\{[^{}]*\}/.test(one));
    if (at < 0) return open;
    const [all, inner] = /\{([^{}]*)\}/.exec(open[at]!)!;
    const choices = inner!.split(",").map((choice) => open[at]!.replace(all, () => choice));
    open = [...open.slice(0, at), ...choices, ...open.slice(at + 1)].slice(0, MOST_ALTERNATIVES);
  }
}

/** Row by row: which prefixes of the pattern match the path read so far. */
function matchFolders(path: readonly string[], pattern: readonly string[]): boolean {
  let row = [true, ...pattern.map((_, i) => pattern.slice(0, i + 1).every((segment) => segment === "**"))];
  for (const name of path) {
    const next = [false];
    pattern.forEach((segment, i) => {
      next.push(segment === "**" ? next[i]! || row[i + 1]! : row[i]! && matchName(name, segment));
    });
    row = next;
  }
  return row.at(-1)!;
}

/** `*` and `?` in one name: on a mismatch, the last star takes one more character. */
function matchName(name: string, pattern: string): boolean {
  let [n, p, star, mark] = [0, 0, -1, 0];
  while (n < name.length) {
    if (pattern[p] === "*") {
      star = p++;
      mark = n;
    } else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === name[n])) {
      n++;
      p++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++mark;
    } else return false;
  }
  while (pattern[p] === "*") p++;
  return p === pattern.length;
}
