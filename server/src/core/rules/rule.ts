import type { Article } from "../analysis/article.ts";
import type { Bibliography } from "../bibliography/bibliography.ts";
import type { Span } from "../text/span.ts";
import type { Directive } from "./directives.ts";
import type { Options, OptionValues } from "./options.ts";
import type { Voice } from "./voice.ts";

/** How loud a finding is. `hint` is drawn faintly and never listed; `off` is not looked for at all. */
export type Level = "error" | "warning" | "information" | "hint" | "off";
export type Severity = Exclude<Level, "off">;

export type RuleGroup = "quotations" | "sources" | "verbs" | "claims" | "arithmetic" | "copy" | "notes";

/**
 * What several rules may find fault with at once. A sentence shows one finding of a cause: the loudest, and of equally loud
 * ones that of the rule which stands first in the list, so the list names the more specific rule first.
 */
export type Cause = "vague-source" | "unsourced-figure" | "unsourced-statement" | "speaker" | "quotation-marks";

/**
 * A desk's choice of levels. `wire`: agency copy. `investigation`: everything that a lawyer will ask about. `feature`: longer and
 * freer writing. `opinion`: only what is mechanical. `strict`: everything there is.
 */
export type Preset = "wire" | "investigation" | "feature" | "opinion" | "strict";

/** A replacement of `span` by `text`; offsets are into the source. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A change an editor may make. `safe`: cannot change meaning, so `--fix` may apply it. No fix ever puts a name in. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

/** What a rule has to say about a span. */
export interface Finding {
  readonly span: Span;
  /** What is wrong, why, what to do: sentences with a capital and a full stop. */
  readonly message: string;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  readonly fixes?: readonly Fix[];
}

/** A text that shows a rule at work. `[[…]]` marks what must be found; a text without marks must be left alone. */
export interface Example {
  readonly text: string;
  /** The text after the first fix of every finding; only where the rule offers fixes. */
  readonly fixed?: string;
  /** Default "plaintext". */
  readonly languageId?: string;
  /** What the desk has set; the defaults hold for the rest. */
  readonly options?: OptionValues;
}

/** What the rules about notes and silences are told once all others have run. */
export interface Audit {
  readonly article: Article;
  /** What the article may cite; undefined where nothing is known of it. */
  readonly bibliography: Bibliography | undefined;
  readonly directives: readonly Directive[];
  /** Directives with those of their rules that ran and were silenced nowhere. */
  readonly unused: readonly Directive[];
  /** The id of every rule there is. */
  readonly known: ReadonlySet<string>;
}

/** One thing that OnRecord looks for: data, and one generator over the analysed article. */
export interface Rule {
  /** kebab-case; public, never reused. */
  readonly id: string;
  readonly group: RuleGroup;
  /** The level in the `default` preset. */
  readonly level: Level;
  /** Levels in other presets, where they are not what the preset makes of `level`; see presets.ts. */
  readonly presets?: Readonly<Partial<Record<Preset, Level>>>;
  /** What it shares with other rules; a rule without a cause never gives way. */
  readonly cause?: Cause;
  /** One line, a noun phrase. */
  readonly summary: string;
  /** Which newsroom standard it rests on, and why. */
  readonly rationale: string;
  /** When it stays quiet, in words, for the documentation page. */
  readonly quiet?: string;
  readonly examples: { readonly fires: readonly Example[]; readonly quiet: readonly Example[] };
  /** A source note in the sentence settles it, so an editor offers to write one. */
  readonly noteSettles?: true;
  /** Looks for marks, not for words, and so runs on articles in other languages than English too. */
  readonly anyLanguage?: true;
  /** What a desk may set about it, beside its level; see options.ts. */
  readonly options?: Options;
  /** `voice` is the article in the writer's own words; a rule that reads it cannot find fault with what others said. */
  check(article: Article, voice: Voice, options?: OptionValues): Iterable<Finding>;
  /** What it finds in notes and silences themselves; a rule that has this has a `check` that finds nothing. */
  audit?(audit: Audit): Iterable<Finding>;
}

/** Where a rule's documentation page lies in the package, for hosts to make an address of. */
export function rulePage(id: string): string {
  return `docs/rules/${id}.md`;
}

/** A finding with the rule that made it and the level that the settings give it. */
export interface Diagnostic extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}
