import { runCommand } from "./run.ts";

// A reader that has seen enough (`| head`) closes the pipe: no reason to complain, and nothing left to say.
process.stdout.on("error", () => process.stdout.destroy());
process.stderr.on("error", () => process.stderr.destroy());

void runCommand(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
}).then((status) => {
  process.exitCode = status;
  process.stdin.destroy();
});
