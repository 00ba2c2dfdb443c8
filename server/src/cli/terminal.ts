import type { Writable } from "node:stream";
import type { Io } from "./io.ts";

export interface Terminal {
  readonly color: boolean;
  readonly width: number;
}

/** Colour and width of where a report goes; `undefined` is a file. NO_COLOR and FORCE_COLOR are respected (no-color.org). */
export function terminal(stream: Writable | undefined, env: Io["env"]): Terminal {
  const { isTTY, columns } = (stream ?? {}) as { isTTY?: boolean; columns?: number };
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "0";
  const plain = (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb" || env.FORCE_COLOR === "0";
  return { color: stream !== undefined && (forced || (isTTY === true && !plain)), width: columns ?? 100 };
}
