import { commands, Disposable, Location, Position, Range, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { PLACES_REQUEST, type PlacesParams } from "../../server/src/lsp/protocol.ts";

/** What a hover card's links may run, and nothing else. Their arguments are a document's address and an id, never text of a draft. */
export const CARD_COMMANDS = ["onrecord.reveal", "onrecord.statements"] as const;

/** Registers the commands behind the links of hover cards: go to a place, or see all that somebody says. */
export function registerCardCommands(client: BaseLanguageClient): Disposable {
  const places = async (uri: unknown, of: unknown, action: PlacesParams["action"]) => {
    if (typeof uri !== "string" || typeof of !== "string") return undefined;
    const params: PlacesParams = { textDocument: { uri }, of, action };
    const ranges = await client.sendRequest<Parameters<typeof toRange>[0][]>(PLACES_REQUEST, params);
    return { uri: client.protocol2CodeConverter.asUri(uri), ranges: ranges.map(toRange) };
  };
  return Disposable.from(
    commands.registerCommand("onrecord.reveal", async (uri: unknown, of: unknown) => {
      const found = await places(uri, of, "reveal");
      const range = found?.ranges[0];
      if (found && range) await window.showTextDocument(found.uri, { selection: new Range(range.start, range.start) });
    }),
    commands.registerCommand("onrecord.statements", async (uri: unknown, of: unknown) => {
      const found = await places(uri, of, "statements");
      const first = found?.ranges[0];
      if (!found || !first) return;
      await window.showTextDocument(found.uri, { selection: new Range(first.start, first.start) });
      const locations = found.ranges.map((range) => new Location(found.uri, range));
      await commands.executeCommand("editor.action.peekLocations", found.uri, first.start, locations, "peek");
    }),
  );
}

function toRange({ start, end }: { start: Place; end: Place }): Range {
  return new Range(new Position(start.line, start.character), new Position(end.line, end.character));
}

interface Place {
  readonly line: number;
  readonly character: number;
}
