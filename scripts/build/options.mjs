// What esbuild is told, for the bundles that are shipped (esbuild.mjs) and for what is measured as if it were (scripts/bench).
import { readFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/** Settings that every bundle shares: readable names stay out, licences stay in. */
export const shared = {
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  define: { "process.env.ONRECORD_VERSION": JSON.stringify(version) },
};

export const node = {
  ...shared,
  platform: "node",
  format: "cjs",
  target: "node20",
  // Every Node has \p{L}, if not the letters of the latest Unicode; esbuild would have such a pattern made anew wherever it is looked for.
  supported: { "regexp-unicode-property-escapes": true },
  // Some packages' CommonJS builds load their parts in ways that a bundler cannot follow; their ES modules do not.
  mainFields: ["module", "main"],
  define: { ...shared.define, "import.meta.url": "importMetaUrl" },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
};

/** What server/src/node/program.ts runs: a function, so that V8 need not be told what a module is. */
export const program = {
  ...node,
  banner: { js: `(function (require, __filename) { ${node.banner.js}` },
  footer: { js: "})" },
};
