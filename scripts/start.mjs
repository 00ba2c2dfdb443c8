// `npm start`: checks the sample article with the command that was just built, and prints who says what in it.
import { spawnSync } from "node:child_process";

const ARTICLE = "examples/harbour.txt";

for (const [title, ...args] of [
  [`onrecord check ${ARTICLE}`, "check", "--fail-on", "never", ARTICLE],
  [`onrecord speakers ${ARTICLE}`, "speakers", ARTICLE],
]) {
  console.log(`\n$ ${title}\n`);
  const { status } = spawnSync(process.execPath, ["dist/onrecord.cjs", ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 2);
}
