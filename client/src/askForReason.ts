import { l10n, window } from "vscode";
import type { ExecuteCommandSignature } from "vscode-languageclient";
import type { SilenceRequest } from "../../server/src/lsp/protocol.ts";

/** Before a silence is kept beside an article, asks why; nothing is kept where the writer thinks better of it. */
export async function askForReason(command: string, args: unknown[], next: ExecuteCommandSignature): Promise<unknown> {
  const request = args[0] as SilenceRequest | undefined;
  if (command !== "onrecord.silence" || !request || request.reason !== undefined) return next(command, args);
  const reason = await window.showInputBox({
    title: l10n.t("Silence {0} for this sentence", request.rule),
    prompt: l10n.t("Why? Others on the desk will read it. The silence ends when the sentence changes."),
  });
  return reason === undefined ? undefined : next(command, [{ ...request, reason }]);
}
