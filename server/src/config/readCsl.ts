import { type Node, parseTree } from "jsonc-parser";
import { type BibliographyEntry, labelOf } from "../core/index.ts";

/** Reads CSL-JSON: a list of items with an `id`. What is no such list holds no entries. https://citationstyles.org */
export function readCsl(text: string): readonly BibliographyEntry[] {
  const root = parseTree(text);
  return (root?.type === "array" ? (root.children ?? []) : []).flatMap((item) => {
    const id = value(item, "id")?.value;
    if (typeof id !== "string" && typeof id !== "number") return [];
    const names = value(item, "author")?.children ?? [];
    const authors = names.map((name) => [stringAt(name, "family"), stringAt(name, "given")].filter(Boolean).join(", "));
    const year = value(item, "issued")?.children?.[0]?.children?.[1]?.children?.[0]?.children?.[0]?.value ?? "";
    const label = labelOf(String(id), authors.filter(Boolean).join("; "), String(year), stringAt(item, "title"));
    return [{ key: String(id), start: item.offset, end: item.offset + item.length, label }];
  });
}

function value(node: Node, name: string): Node | undefined {
  if (node.type !== "object") return undefined;
  return node.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1];
}

function stringAt(node: Node, name: string): string {
  const found = value(node, name)?.value;
  return typeof found === "string" ? found : "";
}
