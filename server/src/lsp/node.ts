// The language server as a program of its own: what the desktop extension starts, and any editor that speaks LSP may.
import "../node/regexps.ts";
import { listen } from "./listen.ts";

listen();
