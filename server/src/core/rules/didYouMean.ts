/**
 * " Did you mean “x”?" where a name is one or two slips of the keyboard away or was not written out, else "". Five letters of
 * one, or half of it, or its first words are a name not written out; three letters that happen to begin it are not.
 */
export function didYouMean(name: string, names: readonly string[]): string {
  let best = "";
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of names) {
    const [written, meant] = [name.toLowerCase(), candidate.toLowerCase()];
    // Letters that one has more are distance already; so no name, however long, is compared for long.
    if (!meant.startsWith(written) && Math.abs(written.length - meant.length) >= least) continue;
    const distance = isBeginning(written, meant) ? 1 : editDistance(written, meant);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best === "" ? "" : ` Did you mean “${best}”?`;
}

function isBeginning(written: string, meant: string): boolean {
  if (written.length < 3 || !meant.startsWith(written)) return false;
  return written.length >= 5 || written.length * 2 >= meant.length || meant[written.length] === "-";
}

/** Levenshtein's distance: letters to put in, take out or exchange. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchange = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(exchange, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
