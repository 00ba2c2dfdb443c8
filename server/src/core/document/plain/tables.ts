import type { Line } from "./line.ts";

const FEWEST_ROWS = 3;

/** Marks the lines that are rows of a pasted table or CSV: three or more in a row with the same number of short cells. */
export function findTableLines(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = new Set<Line>();
  for (const separator of ["\t", "|", ";", ","]) {
    let run: Line[] = [];
    let cells = 0;
    for (const line of lines) {
      const count = countCells(line.text, separator);
      if (count < 2 || count !== cells) run = [];
      cells = count;
      run.push(line);
      if (count >= 2 && run.length >= FEWEST_ROWS)
        for (const row of run.length === FEWEST_ROWS ? run : [line]) rows.add(row);
    }
  }
  return rows;
}

/**
 * How many cells a row has; 0 where the line is no row but prose that happens to hold the separator: a comma before a space, or
 * before a closing mark and a space ("“It is late,” said Mara Lee, a pilot").
 */
function countCells(text: string, separator: string): number {
  if (!text.includes(separator) || text.length > 2000) return 0;
  const cells = text.split(separator);
  if (cells.some((cell) => cell.length > 60)) return 0;
  if (separator === "," || separator === ";") {
    const spaced = cells.slice(1).filter((cell) => /^[”"’'»]? /u.test(cell)).length;
    if (cells.length < 3 || spaced * 2 > cells.length - 1) return 0;
  }
  return cells.length;
}
