import { extname } from "node:path";

/** Language ids, as editors name them, by file extension: what a folder is searched for. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ".txt": "plaintext",
  ".text": "plaintext",
  ".md": "markdown",
  ".markdown": "markdown",
  ".mdx": "mdx",
  ".html": "html",
  ".htm": "html",
  ".adoc": "asciidoc",
  ".asciidoc": "asciidoc",
  ".rst": "restructuredtext",
  ".tex": "latex",
};

export const EXTENSIONS: readonly string[] = Object.keys(LANGUAGES).map((extension) => extension.slice(1));

/** The language id of a file, by its extension; plain text when that says nothing. */
export function languageOf(path: string): string {
  return LANGUAGES[extname(path).toLowerCase()] ?? "plaintext";
}
