import assert from "node:assert/strict";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { REPORTERS } from "../../server/src/cli/reports/index.ts";
import { inFolder, run } from "../support/command.ts";

const DRAFT = "It cost TK.\n";
const OTHER = "Ana Ruiz left.\n";

describe("a report is never written over anything but a report", () => {
  const FILES = { "a.txt": DRAFT, "sub/b.md": OTHER, "data.json": '{ "rents": [400, 460] }\n', "empty.txt": "" };
  const cases: readonly (readonly [what: string, args: readonly string[], told: RegExp])[] = [
    ["-o takes an article's name for its file's", ["-o", "a.txt"], /over a\.txt, which is no earlier report/],
    ["another article", ["a.txt", "-f", "json:sub/b.md"], /over sub\/b\.md, which is no earlier report/],
    ["the article itself", ["-o", "a.txt", "a.txt"], /over a\.txt, which is no earlier report/],
    ["the article by a link", ["-o", "link", "."], /over link, which is no earlier report/],
    ["what is no article", ["-f", "json:data.json"], /over data\.json, which is no earlier report/],
    ["an article with nothing in it yet", ["empty.txt", "-o", "empty.txt"], /over empty\.txt, which is to be checked/],
    ["the baseline", ["-o", "new.json", "--baseline", "new.json", "--update-baseline"], /over the baseline/],
    ["two to standard output", ["-f", "json", "-f", "compact"], /two reports \(json, compact\) .* to standard output/],
    ["two to one file", ["-f", "json:x", "-f", "sarif:./x"], /two reports \(json, sarif\) cannot both go to \.\/x/],
    ["two to one file, by a link to it", ["-f", "json:ahead", "-f", "sarif:later"], /two reports \(json, sarif\)/],
    ["a folder", ["-o", "sub"], /sub, which is a folder/],
    ["a folder that is not there", ["-o", "none/x"], /there is no folder none/],
    ["nothing is left for -o", ["-o", "x", "-f", "json:y"], /nothing is left to write to x/],
    ["nothing is left of several for -o", ["-o", "x", "-f", "json:y", "-f", "sarif:z"], /since every --format has/],
    ["two to the file of -o", ["-f", "json", "-f", "sarif", "-o", "x"], /cannot both go to x/],
  ];
  for (const [what, args, told] of cases) {
    test(what, () =>
      inFolder(FILES, async (cwd) => {
        symlinkSync(join(cwd, "a.txt"), join(cwd, "link"));
        symlinkSync("later", join(cwd, "ahead"));
        const { status, stdout, stderr } = await run(["check", ...args], { cwd });
        assert.deepEqual([status, stdout], [2, ""]);
        assert.match(stderr, told);
        for (const [name, content] of Object.entries(FILES))
          assert.equal(readFileSync(join(cwd, name), "utf8"), content);
      }),
    );
  }
});

test("an earlier report in any form gives way, and is no article", () =>
  inFolder({ "a.txt": DRAFT, "clean/b.txt": OTHER }, async (cwd) => {
    for (const [folder, statusWanted] of [
      [".", 1],
      ["clean", 0],
    ] as const) {
      for (const format of Object.keys(REPORTERS)) {
        writeFileSync(join(cwd, "report.md"), "");
        for (const redact of ["--redact", "--no-redact", "--no-redact"]) {
          const { status, stderr } = await run(["check", folder, redact, "-f", `${format}:report.md`], { cwd });
          assert.equal(status, statusWanted, `${format} ${stderr}`);
          assert.match(stderr, folder === "." ? /^2 files, / : /^1 file, /);
        }
      }
    }
  }));

test("GitHub's summary of a step is added to, for others write to it as well", () =>
  inFolder({ "a.txt": DRAFT, summary: "# Ours\n" }, async (cwd) => {
    const env = { GITHUB_STEP_SUMMARY: join(cwd, "summary") };
    for (let i = 0; i < 2; i++) await run(["check", "a.txt", "-f", "markdown:summary"], { cwd, env });
    assert.match(readFileSync(join(cwd, "summary"), "utf8"), /^# Ours\n### a\.txt\n.*\n### a\.txt\n/s);
  }));
