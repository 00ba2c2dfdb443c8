import { type ConfigurationScope, workspace } from "vscode";

/** What journalists write in, and read unless told otherwise. */
const PROSE = ["plaintext", "markdown"];

/** What the server reads too. Most of what is written in these is no article, so they are read where `onrecord.languages` says so. */
const MARKUP = ["html", "latex", "asciidoc", "restructuredtext", "mdx"];

/** Every language that may be read. */
export const READABLE: readonly string[] = [...PROSE, ...MARKUP];

/**
 * Where OnRecord looks: prose that somebody edits. Not what merely passes by in a diff, an output pane, a commit message or
 * a chat, whose schemes are therefore not named.
 */
const SCHEMES = ["file", "untitled", "vscode-remote", "vscode-vfs", "vscode-notebook-cell", "vscode-test-web"];

/** A kind of document, both for the editor and on the wire. */
interface Filter {
  readonly scheme: string;
  readonly language: string;
}

export function selectorFor(languages: readonly string[]): Filter[] {
  return SCHEMES.flatMap((scheme) => languages.map((language) => ({ scheme, language })));
}

/** The languages that are read, by what the settings say for a place. What is no list there, which the editor lets pass, is none. */
export function chosenLanguages(scope?: ConfigurationScope): readonly string[] {
  const chosen = workspace.getConfiguration("onrecord", scope).get<unknown>("languages", PROSE);
  return Array.isArray(chosen) ? chosen.filter((one) => typeof one === "string") : PROSE;
}

/** False while all that is open is markup that nobody has asked to have read: a web developer's window starts no server. */
export async function isWanted(): Promise<boolean> {
  const open = workspace.textDocuments.filter(({ languageId }) => READABLE.includes(languageId));
  if (open.length === 0 || open.some((document) => chosenLanguages(document).includes(document.languageId)))
    return true;
  return (await workspace.findFiles("onrecord.config.{json,jsonc}", null, 1)).length > 0;
}
