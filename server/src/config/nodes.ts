import type { Node } from "jsonc-parser";
import { didYouMean } from "../core/index.ts";

/** Says what is wrong with a stretch of a configuration file. */
export type Report = (place: { readonly offset: number; readonly length: number }, message: string) => void;

export interface Entry {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

/** The properties of an object, in order; none of anything else. Of a key that is there twice the last counts, as JSON has it. */
export function entries(node: Node | undefined): readonly Entry[] {
  const all = properties(node);
  const last = new Map(all.map((entry) => [entry.name, entry]));
  return last.size === all.length ? all : all.filter((entry) => last.get(entry.name) === entry);
}

function properties(node: Node | undefined): readonly Entry[] {
  if (node?.type !== "object") return [];
  return (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key && value ? [{ name: String(key.value), key, value }] : [];
  });
}

/** What stands under a key. */
export function child(node: Node, name: string): Node | undefined {
  return entries(node).find((entry) => entry.name === name)?.value;
}

/** Tells of keys that an object has twice, anywhere in a tree: what stands under the first is lost. */
export function checkTwice(root: Node, report: Report): void {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const child of node.type === "array" ? (node.children ?? []) : properties(node).map(({ value }) => value))
      open.push(child);
    const seen = new Set<string>();
    for (const { name, key } of properties(node)) {
      if (seen.has(name)) report(key, `“${name}” stands here twice; what stands under the first is not read.`);
      seen.add(name);
    }
  }
}

/** Tells of keys that nobody knows. `elsewhere`: those that are known at the top of the file. */
export function checkKeys(
  node: Node,
  known: readonly string[],
  report: Report,
  elsewhere: readonly string[] = [],
): void {
  for (const { name, key } of entries(node)) {
    if (known.includes(name)) continue;
    if (elsewhere.includes(name)) report(key, `“${name}” stands at the top of the file, not in an override.`);
    else report(key, `Unknown key “${name}”.${didYouMean(name, known)}`);
  }
}

/** The longest name, and the most of them in a list, that a configuration takes. */
const LONGEST = 100;
const MOST = 1000;

/** A list of names, each with where it stands; what is no name is told and left out. */
export function readNames(
  node: Node | undefined,
  what: string,
  report: Report,
): readonly { readonly name: string; readonly node: Node }[] {
  if (!node) return [];
  if (node.type !== "array") {
    report(node, `${what} is a list of names.`);
    return [];
  }
  const items = node.children ?? [];
  if (items.length > MOST) report(node, `${what} has more than ${MOST} names; the rest is left out.`);
  return items.slice(0, MOST).flatMap((item) => {
    if (isName(item.value)) return [{ name: item.value.trim(), node: item }];
    report(item, `${what} is a list of names, each of 1 to ${LONGEST} characters.`);
    return [];
  });
}

/** True or false; null where nothing is said, or nothing that makes sense. */
export function readFlag(node: Node | undefined, what: string, report: Report): boolean | null {
  if (!node) return null;
  if (node.type === "boolean") return node.value === true;
  report(node, `${what} is true or false.`);
  return null;
}

/** True for a string that can be somebody's name. */
export function isName(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && value.length <= LONGEST;
}
