import type { Writable } from "node:stream";
import type { Io } from "./io.ts";

export interface Terminal {
  readonly color: boolean;
  readonly width: number;
  /** Somebody looks at it, as far as one can tell. */
  readonly isTerminal: boolean;
}

/**
 * Colour and width of where a report goes; `undefined` is a file. NO_COLOR and FORCE_COLOR are respected (no-color.org); where
 * both are set, FORCE_COLOR wins.
 */
export function terminal(stream: Writable | undefined, env: Io["env"]): Terminal {
  const { isTTY, columns } = (stream ?? {}) as { isTTY?: boolean; columns?: number };
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0";
  const plain = (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb" || env.FORCE_COLOR === "0";
  const isTerminal = isTTY === true;
  return {
    color: stream !== undefined && (forced || (isTerminal && !plain)),
    width: columns || widthOf(env),
    isTerminal,
  };
}

/** COLUMNS is what a shell tells of the screen where nothing else does; a terminal that knows no width says 0. */
function widthOf({ COLUMNS = "" }: Io["env"]): number {
  return /^[1-9]\d{0,3}$/.test(COLUMNS) ? Number(COLUMNS) : 100;
}
