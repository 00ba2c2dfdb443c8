import { lstatSync, readFileSync } from "node:fs";
import type { Files } from "../config/load.ts";

/** Configurations and side files on disk. */
export const diskFiles: Files = {
  read(path) {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return undefined;
    }
  },
  isThere(path) {
    try {
      lstatSync(path);
      return true;
    } catch {
      return false;
    }
  },
};
