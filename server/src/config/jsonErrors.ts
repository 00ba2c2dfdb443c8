import { type ParseError, printParseErrorCode } from "jsonc-parser";

/** What is wrong with a text that is no JSON, in words: "Not JSON here: close brace expected." */
export function notJson({ error }: ParseError): string {
  const words = printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/g, " ");
  return `Not JSON here: ${words.toLowerCase()}.`;
}
