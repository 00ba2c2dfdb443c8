// What client and server tell each other beyond LSP: names and plain types only, for both sides to import.

/** Server to client, after an article was read: its sources in figures. Sent to clients that asked for it. */
export const SOURCES_NOTIFICATION = "onrecord/sources";

export interface SourcesParams {
  readonly uri: string;
  /** The document's language, where it is one that is not read for sources. */
  readonly language?: string;
  /** null where OnRecord is switched off for the document, it is no article, or its language is not read. */
  readonly sources: {
    readonly named: number;
    readonly unnamed: number;
    readonly quotationsWithoutSpeaker: number;
    readonly claimsWithoutSource: number;
    readonly unresolved: number;
  } | null;
}

/** Server to client: the articles of the workspace that are not open, as a list of URIs. Of clients that offered it. */
export const FIND_ARTICLES_REQUEST = "onrecord/findArticles";

/** Server to client: an article's text; null where it cannot be read. */
export const READ_ARTICLE_REQUEST = "onrecord/readArticle";

export interface ReadArticleParams {
  readonly uri: string;
}

export interface ArticleText {
  readonly text: string;
  readonly languageId: string;
}

/** Client to server: where something stands that a link of a hover card names. Answered with ranges. */
export const PLACES_REQUEST = "onrecord/places";

export interface PlacesParams {
  readonly textDocument: { readonly uri: string };
  /** `reveal`: the place itself. `statements`: all that a speaker says. */
  readonly action: "reveal" | "statements";
  /** The id of a speaker, a statement or a figure, as it was when the card was made. */
  readonly of: string;
}

/** Client to server: the fact-check sheet of an open article, in Markdown. Answered with null where the text is not read. */
export const SHEET_REQUEST = "onrecord/sheet";

export interface SheetParams {
  readonly textDocument: { readonly uri: string };
  /** What the sheet is headed with. */
  readonly title: string;
}

/** Client to server: what a new configuration file is called and says. No parameters. */
export const NEW_CONFIGURATION_REQUEST = "onrecord/newConfiguration";

export interface NewConfiguration {
  readonly name: string;
  readonly text: string;
}

/** The argument of the command `onrecord.silence`: the finding that is to be silenced beside its article. */
export interface SilenceRequest {
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
  /** Why; asked of the writer by clients that can. */
  readonly reason?: string;
}

/** What a client may say of itself in `initializationOptions`. */
export interface InitializationOptions {
  /** The client shows SOURCES_NOTIFICATION. */
  readonly sources?: boolean;
  /** The client answers FIND_ARTICLES_REQUEST and READ_ARTICLE_REQUEST. */
  readonly files?: boolean;
  /** The client has the commands `onrecord.reveal` and `onrecord.statements`, for the links of hover cards. */
  readonly cardCommands?: boolean;
  /** Settings, for clients that cannot be asked for them: what stands below "onrecord". */
  readonly settings?: unknown;
}
