import { decodeWindows1252 } from "./windows1252.ts";

/** A file's text, without the byte-order mark, which is no part of it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly byteOrderMark: boolean;
  /** What the reader should know about how the file was read. */
  readonly note?: string;
}

/** The file holds no text. */
export interface NotText {
  readonly problem: string;
}

/** Reads bytes as an editor would: UTF-8, UTF-16 where a byte-order mark says so, else Windows-1252 with a note. */
export function decode(bytes: Uint8Array): Decoded | NotText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, "utf-16be");
  if (looksBinary(bytes)) return { problem: "is a binary file, not text" };
  try {
    const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8", byteOrderMark };
  } catch {
    return {
      text: decodeWindows1252(bytes),
      encoding: "windows-1252",
      byteOrderMark: false,
      note: "is not UTF-8, so it was read as Windows-1252; save it as UTF-8 to be sure of its quotation marks",
    };
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, byteOrderMark: true };
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
