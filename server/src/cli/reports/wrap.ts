/** Breaks a text into lines of at most `width` columns at its spaces; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines;
}

/** Parts of a list with commas between them, on as many lines as they need; `plain` is what is seen of each where it is coloured. */
export function fold(parts: readonly string[], plain: readonly string[], width: number): string {
  let room = width;
  return parts.reduce((text, part, index) => {
    const long = plain[index]!.length + (index < parts.length - 1 ? 1 : 0);
    const [gap, before] = index === 0 ? ["", width] : long + 1 > room ? [",\n", width] : [", ", room - 1];
    room = before - long;
    return text + gap + part;
  }, "");
}
