import type { Span } from "../../text/span.ts";
import type { Word } from "./words/words.ts";

export type MentionForm = "name" | "nominal" | "pronoun";

/** What a mention's own words tell of the thing it stands for. */
export type Sort = "person" | "organisation" | "place" | "document" | "group" | "unknown";

export type Gender = "m" | "f" | null;

/** The grammatical part it plays, as far as its neighbours tell. */
export type Part = "subject" | "object" | "owner" | "predicate";

/** A name, a description or a pronoun in a paragraph. Offsets and indexes are the paragraph's. */
export interface Mention extends Span {
  readonly form: MentionForm;
  /** Half-open range of words, titles and determiners included. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** Index of the quotation it stands in; -1 outside. */
  readonly quotation: number;
  readonly part: Part;
  readonly sort: Sort;
  readonly plural: boolean;
  readonly gender: Gender;
  /**
   * The words that identify it: a name's words in lower case, without full stops; a description's head noun in the
   * singular; the pronoun.
   */
  readonly keys: readonly string[];
  /** The keys in one, with a space between them. */
  readonly name: string;
  /** A name as written, without title; a description with what follows its head ("lawyer for the firm"), without article. */
  readonly text: string;
  /** The title before a name, the description beside it: its role as the text gives it. */
  readonly role: string | null;
  /** Lower-case nouns that the role consists of: "senator", "nominee", and its modifiers. */
  readonly roleWords: readonly string[];
  /** The places and clubs that the role names: "kano" of "the Kano governor". */
  readonly seats: readonly string[];
  /** The years of "Ann Ruiz, 38," and "the 38-year-old welder"; -1. */
  readonly age: number;
  /** A description: how it is determined. */
  readonly determiner: "definite" | "indefinite" | "owned" | "bare";
  /** The word after a description's "for the firm"; a name's end. */
  readonly reach: number;
  /** Index, among the paragraph's mentions, of the name that it is in apposition to; -1. */
  readonly same: number;
  /** Index of the mention that owns or modifies it ("the Clinton campaign"); -1. */
  readonly owner: number;
  /** A name in "A and B": index of B; -1. */
  readonly partner: number;
  /** A pronoun in an opening clause ("When he spoke, Mr. Ruiz ..."): index of the name after the clause; -1. */
  readonly ahead: number;
  /** A pronoun that is an object: index of its clause's subject, which is somebody else; -1. */
  readonly other: number;
  /** A pronoun behind "after", "when", "because": the subject of the clause before is likely meant. */
  readonly clause: boolean;
  /** A name inside another mention or before a noun ("the Ruiz campaign manager"): it says whose, not who. */
  readonly inside: boolean;
  /** A name behind the sentence's last verb, but for what is told of it: "Critics include Ann Ruiz, who left in May". */
  readonly closes: boolean;
  /** It stands in a sentence that is all in brackets: told by the way. */
  readonly bracketed: boolean;
  /** It stands in a clause that hangs on another before it: "Ruiz left when **Brill** came". */
  readonly embedded: boolean;
  /** It stands in a clause that opens a sentence, before the main one: "When Ruiz spoke, …". */
  readonly aside: boolean;
  /** A capital in a headline, all capitals, or at a sentence's start: a name only if the article has it elsewhere. */
  readonly weak: boolean;
  /** Its first word opens a sentence and is as likely no part of it: "Will Ruiz win?", "Young Ruiz voters". */
  readonly loose: boolean;
  /** In "Ann Ruiz, born Ann Bell": of the second, the first one's words, joined by spaces; else "". */
  readonly also: string;
  /** The capitals in brackets that follow a body's name. */
  readonly acronym: string;
  /** A body that is only where something was said or to whom: "wrote **on LinkedIn**", "told the **Norwell Post**". */
  readonly medium: boolean;
  /** Whoever is asked to answer: "put 14 questions **to Kolm Council**". */
  readonly approached: boolean;
  /** "WALLACE:" before what is said. */
  readonly label: boolean;
}

/** The mentions of a paragraph in text order, and the words that their indexes count. */
export interface ParagraphMentions {
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** By sentence: how many before it hold words of the writer. A long quotation takes nobody further away from its speaker. */
  readonly beats: readonly number[];
}
