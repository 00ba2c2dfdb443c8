/** A file's text; `note` tells what the reader should know about how it was read. */
export interface Decoded {
  readonly text: string;
  readonly note?: string;
}

/** The file holds no text. */
export interface NotText {
  readonly problem: string;
}

/**
 * Reads bytes as an editor would: UTF-8, UTF-16 where a byte-order mark says so, else Windows-1252 with a note. The mark itself
 * is no part of the text.
 */
export function decode(bytes: Uint8Array): Decoded | NotText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  if (looksBinary(bytes)) return { problem: "is a binary file, not text" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const note = "is not UTF-8, so it was read as Windows-1252; save it as UTF-8 to be sure of its quotation marks";
    return { text: new TextDecoder("windows-1252").decode(bytes), note };
  }
}

/** Control characters that no text has: NUL anywhere near the start, or many others. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls * 10 > head.length;
}
