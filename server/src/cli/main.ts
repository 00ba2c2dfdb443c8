#!/usr/bin/env node
import { runCommand } from "./run.ts";

const interruption = new AbortController();
process.once("SIGINT", () => {
  interruption.abort();
  // What is under way may not look up for a while, and has nothing left to finish.
  setTimeout(() => process.exit(130), 200).unref();
});
// A reader that has seen enough (`| head`) closes the pipe: no reason to complain, and nothing left to say.
process.stdout.on("error", () => process.stdout.destroy());
process.stderr.on("error", () => process.stderr.destroy());

void runCommand(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  signal: interruption.signal,
}).then((status) => {
  process.exitCode = status;
  process.stdin.destroy();
});
