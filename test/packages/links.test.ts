import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as { scripts: Record<string, string> };
/** The page that the extension shows of itself; it is packed as readme.md. */
const OWN_PAGE = /--readme-path (\S+)/.exec(manifest.scripts.package ?? "")?.[1] ?? "README.md";

function inNpmsPackage(): string[] {
  const listed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [packed] = JSON.parse(listed) as [{ files: { path: string }[] }];
  return packed.files.map(({ path }) => path);
}

function inTheExtension(): string[] {
  const vsce = `${ROOT}node_modules/@vscode/vsce/vsce`;
  const listed = execFileSync(process.execPath, [vsce, "ls", "--no-dependencies", "--readme-path", OWN_PAGE], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return listed.split("\n").filter(Boolean);
}

/** Where a page's links and pictures lead, without those to the web and to the page itself. Code is no link. */
function targets(page: string): string[] {
  const prose = readFileSync(ROOT + page, "utf8")
    .replace(/^( *)(`{3,}|~{3,})[\s\S]*?^\1\2/gm, "")
    .replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(<?([^)\s>]+)|\b(?:src|href)="([^"]+)"/g)]
    .map((match) => (match[1] ?? match[2]!).replace(/#.*$/, ""))
    .filter((target) => target !== "" && !/^[a-z]+:/i.test(target));
}

/** What pages among the files link to and the files lack. */
function broken(files: readonly string[], pages = files.filter((file) => file.endsWith(".md"))): string[] {
  return pages.flatMap((page) =>
    targets(page)
      .filter((target) => {
        const path = posix.normalize(posix.join(posix.dirname(page), target)).replace(/\/$/, "");
        return !files.some((file) => file === path || file.startsWith(`${path}/`));
      })
      .map((target) => `${page} → ${target}`),
  );
}

describe("what is packed links to nothing that is not", () => {
  let npm: string[] = [];
  let extension: string[] = [];
  before(() => {
    npm = inNpmsPackage();
    extension = inTheExtension();
  });

  test("the package for npm", () => {
    for (const file of ["README.md", "CONTRIBUTING.md", "docs/ci.md"]) assert.ok(npm.includes(file), file);
    assert.deepEqual(broken(npm), []);
  });

  test("the extension's guides", () => {
    assert.ok(extension.includes("docs/ci.md") && extension.includes("docs/rules/README.md"));
    assert.deepEqual(broken(extension), []);
  });

  test("the extension's own page links to nothing beside it: VS Code follows no relative link there and shows no such picture", () => {
    assert.ok(extension.includes(OWN_PAGE), extension.join());
    assert.deepEqual(targets(OWN_PAGE), []);
  });

  test("the repository's pages", () => {
    const pages = [...npm.filter((file) => file.endsWith(".md")), OWN_PAGE];
    const gone = pages.flatMap((page) =>
      targets(page)
        .filter((target) => !existsSync(posix.join(ROOT, posix.dirname(page), target)))
        .map((target) => `${page} → ${target}`),
    );
    assert.deepEqual(gone, []);
  });

  test("no recipe fetches by a name that is not ours", () => {
    const pages = [...npm.filter((file) => file.endsWith(".md")), OWN_PAGE];
    for (const page of pages) {
      for (const [call] of readFileSync(ROOT + page, "utf8").matchAll(/\bnpx\b.*\bonrecord\b/g))
        assert.match(call, /^npx --no-install\b/, page);
    }
  });
});
