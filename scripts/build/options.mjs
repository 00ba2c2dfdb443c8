// What esbuild is told, for the bundles that are shipped (esbuild.mjs) and for what is measured as if it were (scripts/bench).
import { readFileSync, writeFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/**
 * Leaves nothing but ASCII in a bundle: V8 then keeps its source in half the memory and need not decode it first. esbuild does that but for
 * patterns and for the raw strings that patterns are made of, where the same escapes mean the same.
 */
const ascii = {
  name: "ascii",
  setup({ initialOptions, onEnd }) {
    onEnd(() => {
      const { outfile, write = true } = initialOptions;
      if (!write || !outfile) return;
      const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
      writeFileSync(outfile, readFileSync(outfile, "utf8").replace(/[^\0-\x7f]/g, escaped));
    });
  },
};

/**
 * Makes the parser of HTML ready when the first such text is read, and not at every start: with all that it knows of elements and
 * attributes it takes longer to load than anything else that is bundled.
 */
const later = {
  name: "later",
  setup({ onLoad, onResolve }) {
    const name = "hast-util-from-html";
    onResolve({ filter: new RegExp(`^${name}$`) }, ({ kind, resolveDir }) =>
      kind === "import-statement" ? { path: name, namespace: "later", pluginData: resolveDir } : undefined,
    );
    onLoad({ filter: /./, namespace: "later" }, ({ pluginData }) => ({
      contents: `let ready; export const fromHtml = (...given) => (ready ??= require("${name}")).fromHtml(...given);`,
      resolveDir: pluginData,
    }));
  },
};

/** Settings that every bundle shares: readable names stay out, licences stay in. */
export const shared = {
  bundle: true,
  minify: true,
  charset: "ascii",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
  plugins: [later, ascii],
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
