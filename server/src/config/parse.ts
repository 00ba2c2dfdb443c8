import type { Node } from "jsonc-parser";
import { didYouMean, indexLines, PRESETS } from "../core/index.ts";
import type { ArticleGlob, Configuration, Extension, Override, Problem, Section } from "./configuration.ts";
import { checkKeys, checkTwice, child, entries, type Report, readFlag } from "./nodes.ts";
import { parseJson } from "./parseJson.ts";
import { readLanguage, readSources, readSpeakers } from "./readDesk.ts";
import { readRules } from "./readRules.ts";

const SECTION_KEYS = ["extends", "rules", "speakers", "sources", "language", "redact"];
const KEYS = ["$schema", ...SECTION_KEYS, "articles", "overrides"];
const OVERRIDE_KEYS = ["files", ...SECTION_KEYS];
const TOP_ONLY = KEYS.filter((key) => !SECTION_KEYS.includes(key));

/** More than this in a configuration is no configuration. */
const LONGEST = 4 * 1024 * 1024;

const NOTHING: Section = {
  extends: [],
  rules: { levels: {}, options: {} },
  speakers: [],
  sources: [],
  language: null,
  redact: null,
};

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
  const { tree, errors } = parseJson(text, LONGEST);
  const root = key === undefined ? tree : tree && child(tree, key);
  if (key !== undefined && !root) return undefined;
  for (const { message, ...place } of errors) report(place, message);
  if (root?.type !== "object") {
    if (errors.length === 0) report(root ?? { offset: 0, length: text.length }, "A configuration is an object: { … }.");
    return { path, ...NOTHING, overrides: [], articles: [], problems };
  }
  checkTwice(root, report);
  checkKeys(root, KEYS, report);
  const section = readSection(root, report);
  const overrides = readOverrides(child(root, "overrides"), report);
  const articles = readArticles(child(root, "articles"), report);
  return { path, ...section, overrides, articles, problems: problems.sort((a, b) => a.offset - b.offset) };
}

/** A configuration that is there and cannot be read: it says nothing, and that is told. */
export function unreadable(path: string): Configuration {
  const message = "This configuration cannot be read: it is no file, or permission is denied.";
  const problems = [{ path, offset: 0, length: 0, line: 1, column: 1, message }];
  return { path, ...NOTHING, overrides: [], articles: [], problems };
}

function readSection(node: Node, report: Report): Section {
  return {
    extends: readExtends(child(node, "extends"), report),
    rules: readRules(child(node, "rules"), report),
    speakers: readSpeakers(child(node, "speakers"), report),
    sources: readSources(child(node, "sources"), report),
    language: readLanguage(child(node, "language"), report),
    redact: readFlag(child(node, "redact"), "“redact”", report),
  };
}

/** A string or a list of strings. */
function readStrings(node: Node | undefined, what: string, report: Report): readonly Extension[] {
  if (!node) return [];
  const items = node.type === "array" ? (node.children ?? []) : [node];
  return items.flatMap(({ type, value, offset, length }) => {
    const isNamed = type === "string" && value.trim() !== "";
    if (isNamed) return [{ name: value as string, offset, length }];
    report(
      { offset, length },
      type === "string" ? `${what} has a name that is empty.` : `${what} is a string or a list of strings.`,
    );
    return [];
  });
}

function readExtends(node: Node | undefined, report: Report): readonly Extension[] {
  return readStrings(node, "“extends”", report).filter((extension) => {
    const preset = /^preset:(.*)$/s.exec(extension.name)?.[1];
    if (preset === undefined || (PRESETS as readonly string[]).includes(preset)) return true;
    report(extension, `Unknown preset “${preset}”. Presets are ${PRESETS.join(", ")}.${didYouMean(preset, PRESETS)}`);
    return false;
  });
}

function readOverrides(node: Node | undefined, report: Report): readonly Override[] {
  if (!node) return [];
  if (node.type !== "array") {
    report(node, "“overrides” is a list of objects with “files” and what holds for them.");
    return [];
  }
  return (node.children ?? []).flatMap((item) => {
    if (item.type !== "object") {
      report(item, "An override is an object with “files” and what holds for them.");
      return [];
    }
    checkKeys(item, OVERRIDE_KEYS, report, TOP_ONLY);
    const globs = readStrings(child(item, "files"), "“files”", report);
    for (const glob of globs) checkGlob(glob.name, glob, report);
    const files = globs.map(({ name }) => name);
    if (files.length === 0) report(item, "An override needs “files”: the globs that it is for.");
    return [{ files, ...readSection(item, report) }];
  });
}

/** A glob that begins with "!" matches files of such a name and nothing else, which nobody means. */
function checkGlob(glob: string, place: { readonly offset: number; readonly length: number }, report: Report): void {
  if (glob.startsWith("!")) report(place, "Globs know no “!”. Let a later entry say otherwise of what is not meant.");
}

function readArticles(node: Node | undefined, report: Report): readonly ArticleGlob[] {
  if (!node) return [];
  if (node.type !== "object") {
    report(node, "“articles” is an object of globs, each true or false.");
    return [];
  }
  return entries(node).flatMap(({ name, key, value }) => {
    checkGlob(name, key, report);
    if (value.type === "boolean") return [{ glob: name, isArticle: value.value as boolean }];
    report(value, "true to read the files that match, false to leave them alone.");
    return [];
  });
}
