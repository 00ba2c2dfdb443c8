/**
 * What the bytes 0x80 to 0x9F are in Windows-1252; all others are as in Latin-1. Own data, since Node 20's `TextDecoder` reads
 * Windows-1252 as Latin-1, in which these are control characters: “…” would be no quotation. Bytes that stand for nothing stay.
 */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Reads bytes as Windows-1252. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin.replace(/[\u0080-\u009F]/g, (character) => HIGH[character.charCodeAt(0) - 0x80]!);
}
