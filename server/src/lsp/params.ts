import { ErrorCodes, ResponseError } from "vscode-languageserver";

// What requests bring along, looked at before it is used: clients are written by hand, too.

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isText = (value: unknown) => typeof value === "string";
const isPosition = (value: unknown) =>
  isRecord(value) && Number.isFinite(value.line) && Number.isFinite(value.character);

/** Parameters that features read, and what each has to look like. */
const FITS = {
  textDocument: (value: unknown) => isRecord(value) && isText(value.uri),
  position: isPosition,
  range: (value: unknown) => isRecord(value) && isPosition(value.start) && isPosition(value.end),
  context: isRecord,
  newName: isText,
  previousResultId: isText,
  query: isText,
  title: isText,
  of: isText,
  action: isText,
};
export type Need = keyof typeof FITS;

/** Refuses parameters of which one is missing or makes no sense, with its name. */
export function refuseMalformed(method: string, params: unknown, needs: readonly Need[]): void {
  const given = isRecord(params) ? params : {};
  const wrong = needs.find((need) => !FITS[need](given[need]));
  if (wrong !== undefined)
    throw new ResponseError(ErrorCodes.InvalidParams, `${method} needs “${wrong}”, and what came makes no sense.`);
}
