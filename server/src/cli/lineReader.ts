import { StringDecoder } from "node:string_decoder";

/** A line longer than this is not kept: memory stays bounded whatever comes in. In UTF-16 code units. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** A line without its end, or null for one that was too long to keep. */
export type Line = string | null;

/**
 * Lines of a UTF-8 stream, split at \n alone (JSON may hold U+2028, at which readline would split), with a \r before it
 * dropped. Never holds more than one line.
 */
export async function* readLines(stream: AsyncIterable<Buffer | string>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  const decoder = new StringDecoder("utf8");
  const pieces: string[] = [];
  let length = 0;
  const keep = (piece: string) => {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
    else pieces.length = 0;
  };
  const take = (): Line => {
    const line = length > longest ? null : pieces.join("").replace(/\r$/, "");
    pieces.length = 0;
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    const text = typeof chunk === "string" ? chunk : decoder.write(chunk);
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      keep(text.slice(start, end));
      yield take();
      start = end + 1;
    }
    keep(text.slice(start));
  }
  keep(decoder.end());
  if (length > 0) yield take();
}
