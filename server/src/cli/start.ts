#!/usr/bin/env node
// What is installed as `onrecord`: runs the program that lies beside it.
import "../node/regexps.ts";
import { fileURLToPath } from "node:url";
import { readProgram } from "../node/program.ts";

readProgram(fileURLToPath(new URL("./program.js", import.meta.url))).run();
