import { readFile } from "node:fs/promises";
import asc from "assemblyscript/asc";
import { FEATURES, FIELDS_OF } from "../../server/src/core/analysis/attribution/learned/features.ts";

const SOURCE = "kernel/labels.ts";
/** What the kernel imports under this name is written from the tagger's templates, and compiled only. */
const TEMPLATES = "kernel/templates.ts";
const SETTINGS = "-O3 --runtime stub --importMemory --enable simd --noAssert --use abort=".split(" ");

/** The tagger's inner loops, compiled, as a module that holds their code. */
export async function kernelModule(root: URL): Promise<string> {
  const code: Uint8Array[] = [];
  const { error, stderr } = await asc.main([SOURCE, "--outFile", "out.wasm", ...SETTINGS], {
    readFile: (name) => (name === TEMPLATES ? lookups() : readFile(new URL(name, root), "utf8").catch(() => null)),
    writeFile: (_, contents) => {
      if (typeof contents !== "string") code.push(contents);
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`${SOURCE} does not compile:\n${stderr.toString()}`);
  return `// Compiled from ${SOURCE} by scripts/generate.ts; not to be changed by hand.

/** The kernel, a WebAssembly module, in hexadecimal digits. */
export const KERNEL =
  "${Buffer.concat(code).toString("hex")}";
`;
}

/**
 * The search for all features of a token, a line a template: where its fields lie in the token's record is then part of the code,
 * and a field that is always 0 is not looked at. The hash is `mix`.
 */
function lookups(): string {
  const load = (field: number, then: string) => (field === 0 ? "" : `${then}load<u32>(record, ${4 * field})`);
  const lines = Array.from({ length: FEATURES }, (_, k) => {
    const [a, b, c] = [FIELDS_OF[3 * k]!, FIELDS_OF[3 * k + 1]!, FIELDS_OF[3 * k + 2]!];
    const salt = Math.imul(k + 1, 0x9e3779b1) >>> 0;
    return [
      `  h = (load<u32>(record, ${4 * a}) ^ ${salt}) * 0x85ebca6b;`,
      `  h = (h ^ (h >> 13)${load(b, " ^ ")}) * 0xc2b2ae35;`,
      `  h = (h ^ (h >> 16)${load(c, " ^ ")}) * 0x27d4eb2f;`,
      "  end = probe(end, h ^ (h >> 15));",
    ].join("\n");
  });
  return `import { probe } from "./labels";

export function findKnown(end: usize, record: usize): usize {
  let h: u32 = 0;
${lines.join("\n")}
  return end;
}
`;
}
