// What client and server tell each other beyond LSP: names and plain types only, for both sides to import.

/** Server to client, after an article was read: its sources in figures. Sent to clients that asked for it. */
export const SOURCES_NOTIFICATION = "onrecord/sources";

export interface SourcesParams {
  readonly uri: string;
  /** null where OnRecord is switched off for the document. */
  readonly sources: {
    readonly named: number;
    readonly unnamed: number;
    readonly quotationsWithoutSpeaker: number;
    readonly claimsWithoutSource: number;
    readonly unresolved: number;
  } | null;
}

/** What a client may say of itself in `initializationOptions`. */
export interface InitializationOptions {
  /** The client shows SOURCES_NOTIFICATION. */
  readonly sources?: boolean;
  /** Settings, for clients that cannot be asked for them: what stands below "onrecord". */
  readonly settings?: unknown;
}
