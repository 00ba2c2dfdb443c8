// To be imported before anything that has patterns.
import { setFlagsFromString } from "node:v8";

/**
 * V8 compiles a pattern twice: for an interpreter when it is first looked for, and for the machine the second time. An article is read
 * with some six hundred patterns, and nearly all are looked for twice at once: compiled for the machine at the start, they take
 * 70 ms less. Flags are V8's own business and come and go, so this one is set where it was tried; where a host may have
 * closed its flags (Electron), whoever starts the process sets it.
 */
if (/^2[024]\./.test(process.versions.node) && !process.versions.electron) {
  try {
    setFlagsFromString("--no-regexp-tier-up");
  } catch {
    // What calls itself Node and is none takes longer to start.
  }
}
