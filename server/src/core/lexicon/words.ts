/** A set of the words of a text, which are parted by white space; "_" stands for a space within an entry. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => entry.replaceAll("_", " ")),
  );
}
