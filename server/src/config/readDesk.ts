import type { Node } from "jsonc-parser";
import { type DeskSpeaker, formOf } from "../core/index.ts";
import { checkKeys, child, entries, isName, type Report, readFlag, readNames } from "./nodes.ts";

const SPEAKER_KEYS = ["aliases", "notSameAs", "role", "household"];

/** Reads `speakers`: by the full name, what the desk knows of each. A name that two of them claim is told. */
export function readSpeakers(node: Node | undefined, report: Report): readonly DeskSpeaker[] {
  if (node && node.type !== "object") report(node, '“speakers” is an object: { "Full Name": { … } }.');
  const owners = new Map<string, string>();
  const claim = (form: string, name: string, at: Node) => {
    const other = owners.get(formOf(form));
    if (other !== undefined && other !== name) report(at, `“${form}” is given to “${other}” already.`);
    owners.set(formOf(form), name);
  };
  return entries(node).flatMap(({ name, key, value }) => {
    if (!isName(name)) {
      report(key, "A speaker's name has 1 to 100 characters.");
      return [];
    }
    if (value.type !== "object") {
      report(value, `What is known of “${name}” is an object: { "role": "…" }.`);
      return [];
    }
    checkKeys(value, SPEAKER_KEYS, report);
    const aliases = readNames(child(value, "aliases"), "“aliases”", report);
    claim(name, name, key);
    for (const alias of aliases) claim(alias.name, name, alias.node);
    return [
      {
        name: name.trim(),
        aliases: aliases.map((alias) => alias.name),
        notSameAs: readNames(child(value, "notSameAs"), "“notSameAs”", report).map((other) => other.name),
        role: readRole(child(value, "role"), report),
        household: readFlag(child(value, "household"), "“household”", report) ?? false,
      },
    ];
  });
}

function readRole(node: Node | undefined, report: Report): string | null {
  if (!node) return null;
  if (isName(node.value)) return node.value.trim();
  report(node, "“role” is a string of 1 to 100 characters.");
  return null;
}

/** Reads `sources`: names of outlets that the desk accepts. */
export function readSources(node: Node | undefined, report: Report): readonly string[] {
  return readNames(node, "“sources”", report).map(({ name }) => name);
}

/** Reads `language`: a tag such as "en-GB"; null where there is none. */
export function readLanguage(node: Node | undefined, report: Report): string | null {
  if (!node) return null;
  if (typeof node.value === "string" && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(node.value)) return node.value;
  report(node, '“language” is a tag such as "en-GB" or "de".');
  return null;
}
