import type { Article } from "../analysis/article.ts";
import type { Finding, Rule } from "./rule.ts";
import type { Voice } from "./voice.ts";

/** One thing about a rule that a desk may set, with what it is where nobody has. Never a pattern: words are taken as they stand. */
export type Option =
  | {
      readonly type: "integer";
      readonly default: number;
      readonly minimum: number;
      readonly maximum: number;
      /** A sentence for the documentation and for completion. */
      readonly description: string;
    }
  | { readonly type: "boolean"; readonly default: boolean; readonly description: string }
  | {
      readonly type: "words";
      readonly default: readonly string[];
      /** The only words there are to choose from; any unless told. */
      readonly choices?: readonly string[];
      readonly description: string;
    };

export type Options = Readonly<Record<string, Option>>;

/** What a desk has set for a rule, by option; what it has not set is left out. */
export type OptionValues = Readonly<Record<string, number | boolean | readonly string[]>>;

type ValueOf<O extends Option> = O extends { readonly type: "integer" }
  ? number
  : O extends { readonly type: "boolean" }
    ? boolean
    : readonly string[];

/** A value for every option of a rule. */
export type ValuesOf<O extends Options> = { readonly [Name in keyof O]: ValueOf<O[Name]> };

/** A rule whose check is given a value for each of its options: the desk's, else the default. */
export function ruleWithOptions<const O extends Options>(
  rule: Omit<Rule, "options" | "check"> & {
    readonly options: O;
    check(article: Article, voice: Voice, values: ValuesOf<O>): Iterable<Finding>;
  },
): Rule {
  const defaults = defaultsOf(rule.options);
  return {
    ...rule,
    check(article: Article, voice: Voice, given: OptionValues = {}) {
      return rule.check(article, voice, { ...defaults, ...given } as ValuesOf<O>);
    },
  };
}

/** The value of every option where nobody has set one. */
export function defaultsOf(options: Options): OptionValues {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}

/** What an option takes, in words: "a whole number from 2 to 50". */
export function expected(option: Option): string {
  if (option.type === "boolean") return "true or false";
  if (option.type === "integer") return `a whole number from ${option.minimum} to ${option.maximum}`;
  return option.choices ? `a list of any of ${option.choices.map((one) => `"${one}"`).join(", ")}` : "a list of words";
}

/** The longest word, and the most of them, that an option takes. */
const LONGEST = 100;
const MOST = 1000;

/** True where a value is one that the option takes. */
export function accepts(option: Option, value: unknown): value is OptionValues[string] {
  if (option.type === "boolean") return typeof value === "boolean";
  if (option.type === "integer") {
    return Number.isInteger(value) && option.minimum <= (value as number) && (value as number) <= option.maximum;
  }
  const fits = (word: unknown) =>
    typeof word === "string" &&
    word.trim() !== "" &&
    word.length <= LONGEST &&
    (option.choices === undefined || option.choices.includes(word));
  return Array.isArray(value) && value.length <= MOST && value.every(fits);
}
