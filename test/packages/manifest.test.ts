import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

interface Setting {
  readonly scope?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enumDescriptions?: readonly string[];
  readonly items?: { readonly enum: readonly string[] };
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const words = JSON.parse(read("package.nls.json")) as Record<string, string>;
const manifest = JSON.parse(read("package.json"));
const settings = Object.entries(manifest.contributes.configuration.properties as Record<string, Setting>);
const commands = manifest.contributes.commands as { command: string; title: string }[];

test("every setting counts by folder, for each folder of a workspace has its own", () => {
  for (const [name, { scope }] of settings) assert.equal(scope, "resource", name);
});

test("a setting that is described in Markdown says so, and choices are sentences", () => {
  for (const [name, { description = "", enumDescriptions = [] }] of settings) {
    assert.doesNotMatch(description, /`/, name);
    for (const one of enumDescriptions) assert.match(one, /^[A-Z].*[.\])}>]$/, name);
  }
});

test("every command has words, and so has all else that refers to them", () => {
  for (const [, name] of read("package.json").matchAll(/"%([^"%]+)%"/g)) assert.ok(words[name!], name);
  for (const { title } of commands) assert.match(words[title.slice(1, -1)] ?? "", /^[A-Z]/);
});

test("commands that the extension's own page names are there", () => {
  const titles = commands.map(({ title }) => words[title.slice(1, -1)]);
  const named = [
    ...read("client/README.md")
      .replace(/\s+/g, " ")
      .matchAll(/OnRecord: ([A-Z][^*]*?)\*/g),
  ];
  assert.ok(named.length >= 3);
  for (const [, title] of named) assert.ok(titles.includes(title), title);
});

test("a language that may be read wakes the extension", () => {
  const readable = settings.find(([name]) => name === "onrecord.languages")?.[1].items?.enum ?? [];
  assert.ok(readable.includes("html"));
  for (const language of readable) assert.ok(manifest.activationEvents.includes(`onLanguage:${language}`), language);
  const when: string = manifest.contributes.menus.commandPalette[0].when;
  for (const language of readable) assert.match(when, new RegExp(`\\b${language}\\b`));
});
