import { blank } from "./blank.ts";

/** Blanks out what MDX has beside Markdown: imports, exports and expressions in braces. https://mdxjs.com/docs/what-is-mdx/ */
export function blankMdx(text: string): string {
  return [/^(?:import|export)\s[^\r\n]*(?:\r?\n(?!\s*\r?\n)[^\r\n]+)*/dgm, /\{[^{}]*\}/dg].reduce(
    (left, pattern) => blank(left, pattern),
    text,
  );
}
