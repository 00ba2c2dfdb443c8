import { ErrorCodes, type ExecuteCommandParams, ResponseError } from "vscode-languageserver";
import { SILENCE_COMMAND } from "./beside.ts";
import type { SilenceRequest } from "./protocol.ts";
import type { Session } from "./session.ts";

/** Runs SILENCE_COMMAND: keeps a silence beside an article. What goes wrong is told to the client, which asked for it. */
export function keepSilence(
  { beside, folders }: Session,
  { command, arguments: given = [] }: ExecuteCommandParams,
): null {
  const request = given[0] as Partial<SilenceRequest> | undefined;
  const { uri, rule, fingerprint, reason = "" } = request ?? {};
  if (command !== SILENCE_COMMAND) throw new ResponseError(ErrorCodes.InvalidParams, `Unknown command “${command}”.`);
  if (!beside) throw new ResponseError(ErrorCodes.InvalidParams, "There are no files here to keep a silence in.");
  if (!isText(uri) || !isText(rule) || !isText(fingerprint) || !FINGERPRINT.test(fingerprint)) {
    throw new ResponseError(ErrorCodes.InvalidParams, `${command} needs { uri, rule, fingerprint }.`);
  }
  try {
    beside.keep(uri, { rule, fingerprint, ...(isText(reason) && { reason: reason.trim() }) }, folders);
  } catch (error) {
    throw new ResponseError(ErrorCodes.InternalError, `The silence could not be kept: ${(error as Error).message}`);
  }
  return null;
}

/** Anything else would make a mistake of the file that keeps it. */
const FINGERPRINT = /^[0-9a-f]{16}(?:\/\d+)?$/;

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
