/** A set of the words of a text, which are parted by white space; "_" stands for a space within an entry. */
export function wordSet(text: string): ReadonlySet<string> {
  const words = text.trim().split(/\s+/);
  return new Set(text.includes("_") ? words.map((word) => word.replaceAll("_", " ")) : words);
}
