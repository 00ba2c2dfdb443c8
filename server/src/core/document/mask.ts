import { FILLER } from "../text/filler.ts";

/** Prose in the making: as long as its source slice, all FILLER until prose is put in. Offsets are into the source. */
export interface Mask {
  readonly start: number;
  readonly end: number;
  /** Puts characters where the source has them. */
  put(at: number, characters: string): void;
  prose(): string;
}

/** An empty mask for `[start, end)`. Pieces have to be put in in text order. */
export function createMask(start: number, end: number): Mask {
  const pieces: string[] = [];
  let next = start;
  const fill = (until: number) => {
    if (until > next) pieces.push(FILLER.repeat(until - next));
    next = Math.max(next, until);
  };
  return {
    start,
    end,
    put(at, characters) {
      const skip = Math.max(0, next - at);
      const kept = characters.slice(skip, end - at);
      fill(at + skip);
      pieces.push(kept);
      next += kept.length;
    },
    prose() {
      fill(end);
      return pieces.join("");
    },
  };
}
