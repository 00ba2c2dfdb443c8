/** Marks that stand on the letter before them, and what joins signs to one. */
const NARROWEST = /\p{M}|[\u200b-\u200d]/u;
/** Emoji, and what East Asian scripts write full width. */
const WIDE =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
/** Only with one of these can a text be of another width than it has letters. */
const UNUSUAL = /[\u0300-\u036f\u0590-\u1fff\u200b-\u200d\u231a-\uffff]/;

/** How many columns of a terminal a text takes: a mark under it has to stand under the right words. */
export function columnsOf(text: string): number {
  if (!UNUSUAL.test(text)) return text.length;
  let columns = 0;
  for (const letter of text) if (!NARROWEST.test(letter)) columns += WIDE.test(letter) ? 2 : 1;
  return columns;
}
