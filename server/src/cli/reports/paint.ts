import { styleText } from "node:util";

export type Style = Parameters<typeof styleText>[0];

/** Draws text in a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export function createPaint(color: boolean): Paint {
  return color ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}
