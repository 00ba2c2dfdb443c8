import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { indexLines, type Level, PRESETS, RULES } from "../core/index.ts";
import type { ArticleGlob, Configuration, Extension, Override, Problem } from "./configuration.ts";
import { didYouMean } from "./didYouMean.ts";

const KEYS = ["$schema", "extends", "rules", "overrides", "articles"];
const OVERRIDE_KEYS = ["files", "extends", "rules"];
const LEVELS: readonly string[] = ["off", "hint", "information", "warning", "error"] satisfies Level[];
const RULE_IDS = RULES.map(({ id }) => id);

type Report = (node: { readonly offset: number; readonly length: number }, message: string) => void;

/**
 * Reads a configuration file: JSON with comments and trailing commas. `key`: read what stands under this key of the file's
 * object instead ("onrecord" in a package.json); undefined is returned where there is none. Reading cannot fail: what is wrong
 * is listed, and the rest goes on working.
 */
export function parseConfiguration(text: string, path: string, key?: string): Configuration | undefined {
  const lines = indexLines(text);
  const problems: Problem[] = [];
  const report: Report = ({ offset, length }, message) => {
    const { line, character } = lines.position(offset);
    problems.push({ path, offset, length, line: line + 1, column: character + 1, message });
  };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false });
  const root = key === undefined ? tree : tree && entries(tree).find(({ name }) => name === key)?.value;
  if (key !== undefined && !root) return undefined;
  for (const { error, ...place } of errors) report(place, `Not JSON here: ${words(printParseErrorCode(error))}.`);
  if (root?.type !== "object") {
    if (errors.length === 0) report(root ?? { offset: 0, length: text.length }, "A configuration is an object: { … }.");
    return { path, extends: [], rules: {}, overrides: [], articles: [], problems };
  }
  checkKeys(root, KEYS, report);
  return {
    path,
    extends: readExtends(child(root, "extends"), report),
    rules: readRules(child(root, "rules"), report),
    overrides: readOverrides(child(root, "overrides"), report),
    articles: readArticles(child(root, "articles"), report),
    problems,
  };
}

interface Entry {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

function entries(node: Node): readonly Entry[] {
  if (node.type !== "object") return [];
  return (node.children ?? []).flatMap(({ children }) => {
    const [key, value] = children ?? [];
    return key && value ? [{ name: String(key.value), key, value }] : [];
  });
}

function child(node: Node, name: string): Node | undefined {
  return entries(node).findLast((entry) => entry.name === name)?.value;
}

function checkKeys(node: Node, known: readonly string[], report: Report): void {
  for (const { name, key } of entries(node)) {
    if (!known.includes(name)) report(key, `Unknown key “${name}”.${didYouMean(name, known)}`);
  }
}

/** A string or a list of strings. */
function readStrings(node: Node | undefined, what: string, report: Report): readonly Extension[] {
  if (!node) return [];
  const items = node.type === "array" ? (node.children ?? []) : [node];
  return items.flatMap(({ type, value, offset, length }) => {
    if (type === "string") return [{ name: value as string, offset, length }];
    report({ offset, length }, `${what} is a string or a list of strings.`);
    return [];
  });
}

function readExtends(node: Node | undefined, report: Report): readonly Extension[] {
  return readStrings(node, "“extends”", report).filter((extension) => {
    const preset = /^preset:(.*)$/s.exec(extension.name)?.[1];
    if (preset === undefined || (PRESETS as readonly string[]).includes(preset)) return true;
    report(extension, `Unknown preset “${preset}”. Presets are ${PRESETS.join(", ")}.`);
    return false;
  });
}

function readRules(node: Node | undefined, report: Report): Readonly<Record<string, Level>> {
  if (!node) return {};
  if (node.type !== "object") {
    report(node, "“rules” is an object of rules and their levels.");
    return {};
  }
  const rules: Record<string, Level> = {};
  for (const { name, key, value } of entries(node)) {
    if (!RULE_IDS.includes(name)) report(key, `Unknown rule “${name}”.${didYouMean(name, RULE_IDS)}`);
    else if (isLevel(value.value)) rules[name] = value.value;
    else report(value, `A level is one of ${LEVELS.join(", ")}.`);
  }
  return rules;
}

function readOverrides(node: Node | undefined, report: Report): readonly Override[] {
  if (!node) return [];
  if (node.type !== "array") {
    report(node, "“overrides” is a list of objects with “files” and “rules” or “extends”.");
    return [];
  }
  return (node.children ?? []).flatMap((item) => {
    if (item.type !== "object") {
      report(item, "An override is an object with “files” and “rules” or “extends”.");
      return [];
    }
    checkKeys(item, OVERRIDE_KEYS, report);
    const files = readStrings(child(item, "files"), "“files”", report).map(({ name }) => name);
    if (files.length === 0) report(item, "An override needs “files”: the globs that it is for.");
    return [
      { files, extends: readExtends(child(item, "extends"), report), rules: readRules(child(item, "rules"), report) },
    ];
  });
}

function readArticles(node: Node | undefined, report: Report): readonly ArticleGlob[] {
  if (!node) return [];
  if (node.type !== "object") {
    report(node, "“articles” is an object of globs, each true or false.");
    return [];
  }
  return entries(node).flatMap(({ name, value }) => {
    if (value.type === "boolean") return [{ glob: name, isArticle: value.value as boolean }];
    report(value, "true to read the files that match, false to leave them alone.");
    return [];
  });
}

function isLevel(value: unknown): value is Level {
  return typeof value === "string" && LEVELS.includes(value);
}

/** "PropertyNameExpected" as words. */
function words(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}
