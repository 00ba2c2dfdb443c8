// A part of the build: runs the program on articles and leaves what V8 has compiled of it by then, for the Node that runs this.
import "../node/regexps.ts";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compiledFile, readProgram } from "../node/program.ts";

const file = fileURLToPath(new URL("./program.js", import.meta.url));
const { script, run } = readProgram(file);
process.on("exit", () => writeFileSync(compiledFile(file), script.createCachedData()));
run();
