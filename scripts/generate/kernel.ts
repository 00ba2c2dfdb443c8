import { readFile } from "node:fs/promises";
import asc from "assemblyscript/asc";

const SOURCE = "kernel/labels.ts";
const SETTINGS = "-O3 --runtime stub --importMemory --enable simd --noAssert --use abort=".split(" ");

/** The tagger's inner loops, compiled, as a module that holds their code. */
export async function kernelModule(root: URL): Promise<string> {
  const code: Uint8Array[] = [];
  const { error, stderr } = await asc.main([SOURCE, "--outFile", "out.wasm", ...SETTINGS], {
    readFile: (name) => readFile(new URL(name, root), "utf8").catch(() => null),
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
