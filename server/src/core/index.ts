// The only door of the core. No Node, no DOM: it runs alike in Node, in a worker and in a browser.
export { type Analyzer, createAnalyzer } from "./analysis/analyze.ts";
export type { Article } from "./analysis/article.ts";
export type { Attribution, AttributionType, Stance } from "./analysis/attribution/attribution.ts";
export type { Claim, Quantity, Sourcing } from "./analysis/claim/claim.ts";
export { type Desk, type DeskSpeaker, isRead, NO_DESK } from "./analysis/desk/desk.ts";
export { formOf } from "./analysis/desk/roster.ts";
export type { Paragraph, ParagraphFacts } from "./analysis/paragraph.ts";
export type { QuantityFact } from "./analysis/quantity/quantity.ts";
export type { ResolvedAttribution, Speaker, SpeakerKind } from "./analysis/speaker/speaker.ts";
export { type Bibliography, type BibliographyEntry, type CitedEntry, labelOf } from "./bibliography/bibliography.ts";
export { readBibtex } from "./bibliography/readBibtex.ts";
export { readReferences } from "./bibliography/readReferences.ts";
export type { Block, Document } from "./document/document.ts";
export { isArticle } from "./document/isArticle.ts";
export { wordsAt } from "./document/prose.ts";
export { didYouMean } from "./rules/didYouMean.ts";
export { type Directive, readDirectives } from "./rules/directives.ts";
export { type Fingerprinted, fingerprint } from "./rules/fingerprint.ts";
export { RULES } from "./rules/index.ts";
export { accepts, defaultsOf, expected, type Option, type Options, type OptionValues } from "./rules/options.ts";
export { PRESETS, presetLevels } from "./rules/presets.ts";
export { type RecordedSilence, type Review, type Reviewed, type ReviewOptions, review } from "./rules/review.ts";
export {
  type Diagnostic,
  type Edit,
  type Example,
  type Finding,
  type Fix,
  type Level,
  type Preset,
  type Rule,
  type RuleGroup,
  rulePage,
  type Severity,
} from "./rules/rule.ts";
export { check, type RuleLevels, type RuleOptions } from "./rules/run.ts";
export { applySilences, type Silenced } from "./rules/silence.ts";
export { type AnalysisDocument, toAnalysisDocument } from "./service/analysisDocument.ts";
export { type AddressOf, type Card, cardToMarkdown, cardToPlainText } from "./service/card.ts";
export { type Coverage, coverage } from "./service/coverage.ts";
export { roleText } from "./service/describe.ts";
export { count as counted } from "./service/excerpt.ts";
export { hover } from "./service/hover.ts";
export { type NameHint, nameHints } from "./service/inlayHints.ts";
export { locate, statementsOf } from "./service/locate.ts";
export { completeNames, type NameSuggestion } from "./service/nameCompletion.ts";
export { definition, introduction, references } from "./service/navigate.ts";
export { NOTE_STYLES, type NoteStyle } from "./service/noteStyle.ts";
export { followNote, type NoteTarget } from "./service/notes.ts";
export { type OutlineEntry, type OutlineKind, outline } from "./service/outline.ts";
export { type QuickFix, quickFixes } from "./service/quickFixes.ts";
export { type Reading, readArticle } from "./service/reading.ts";
export { prepareRename, type Renamable, rename } from "./service/rename.ts";
export { applyEdits, safeEdits } from "./service/safeFixes.ts";
export {
  type SemanticToken,
  semanticTokens,
  TOKEN_MODIFIERS,
  TOKEN_TYPES,
  type TokenModifier,
  type TokenType,
} from "./service/semanticTokens.ts";
export { factCheckSheet, NOBODY } from "./service/sheet.ts";
export { type SourceSummary, summarize } from "./service/summary.ts";
export type { FillEdit } from "./service/textEdit.ts";
export { endOfChange, whileTyping } from "./service/typing.ts";
export { type Untold, untold } from "./service/untold.ts";
export { withoutFiller } from "./text/filler.ts";
export { indexLines, type Lines, type Position } from "./text/lines.ts";
export type { Span } from "./text/span.ts";
