import { placeholderLeft } from "./copy/placeholderLeft.ts";
import type { Rule } from "./rule.ts";

/** Every rule, in the order of the documentation. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [placeholderLeft];
