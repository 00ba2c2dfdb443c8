/** How a markup is told from prose: what is blanked out, in this order, and how a heading's line begins. */
export interface Markup {
  /**
   * A group named `target` is where a link leads, one named `reference` marks words that are defined elsewhere; in what has been
   * blanked out by then (a comment, code) there is no link.
   */
  readonly blanks: readonly RegExp[];
  /** Matches the source right before a heading's words. */
  readonly headingBefore?: RegExp;
  /** Matches the source right behind a heading's words. */
  readonly headingAfter?: RegExp;
  /** Matches, with the flag g, stretches that are somebody else's words as a whole: block quotes. */
  readonly quotes?: RegExp;
}

const LATEX: Markup = {
  blanks: [
    /^[\s\S]*?\\begin\{document\}/dg,
    /(?<!\\)%[^\r\n]*/dg,
    /\\begin\{(equation|align|gather|multline|eqnarray|verbatim|lstlisting|minted|tabular|tikzpicture|thebibliography|figure|table|math|displaymath)\*?\}[\s\S]*?(?:\\end\{\1\*?\}|$)/dg,
    /\\verb\*?(?<mark>[^\w\s*])[^\r\n]{0,300}?\k<mark>/dg,
    /\$\$[^$]*\$\$|(?<!\\)\$[^$\r\n]*(?<!\\)\$|\\\[[\s\S]*?\\\]|\\\([\s\S]*?\\\)/dg,
    /\\footnote(?:\[[^\]]{0,100}\])?\{[^{}]{0,1000}\}/dg,
    /\\href\{(?<target>[^{}]*)\}\{(?<keep>[^{}]*)\}/dg,
    /\\url\{(?<target>[^{}]{0,1000})\}/dg,
    /\\(?:[a-zA-Z]{0,20}cite\w*|ref|eqref|pageref|autoref|cref|label|url|includegraphics|usepackage|documentclass|input|include|bibliography\w*|begin|end|vspace|hspace|setlength|setcounter|newcommand|renewcommand|pagestyle|thispagestyle|hypersetup|index)\*?(?:\[[^\]]{0,300}\])*(?:\{[^{}]{0,1000}\})*/dg,
    /\\[a-zA-Z]+\*?(?:\[[^\]\r\n]{0,300}\])*/dg,
    /\\(?<keep>[%&$#_{}])/dg,
    /\\./dg,
    /[{}]/dg,
  ],
  quotes: /\\begin\{(quote|quotation|displayquote|verse)\}[\s\S]*?(?:\\end\{\1\}|$)/g,
  headingBefore: /\\(?:part|chapter|(?:sub)*section|(?:sub)?paragraph|title)\*?(?:\[[^\]]*\])?\{$/,
};

const ASCIIDOC: Markup = {
  blanks: [
    /^(?<fence>\/{4,}|-{4,}|\.{4,}|\+{4,})[ \t]*\r?$[\s\S]*?(?:^\k<fence>[ \t]*\r?$|$(?![\s\S]))/dgm,
    /^\/\/(?!\/)[^\r\n]*/dgm,
    /^:!?[\w-]+!?:[^\r\n]*/dgm,
    /^\[[^\]\r\n]*\][ \t]*\r?$/dgm,
    /^(?:image|video|audio|include|toc|ifdef|ifndef|ifeval|endif)::[^\r\n]*/dgm,
    /^={1,6}[ \t]+/dgm,
    /^\.(?=[^\s.])/dgm,
    /^(?:={4,}|_{4,}|\*{4,}|\|={3,}|--|'''|<<<)[ \t]*\r?$/dgm,
    /(?:link:(?<target>[^\s[:]{0,300})|(?:mailto:|xref:)[^\s[:]{0,300})\[(?<keep>[^\]\r\n]{0,300})\]/dg,
    /(?<target>https?:\/\/[^\s[\]]{1,500})\[(?<keep>[^\]\r\n]{0,300})\]/dg,
    /<<[^<>,\r\n]{0,200}(?:,(?<keep>[^<>\r\n]{0,200}))?>>/dg,
    /(?<target>https?:\/\/[^\s[\]<>]+)/dg,
    /\b(?:image|kbd|btn|menu|footnote|icon):[^\s[:]{0,300}\[[^\]\r\n]{0,300}\]/dg,
    // "`Curved`" and '`curved`' quotation marks.
    /(?<=^|[\s([—–])(?<keepOpen>["'])`(?=\S)(?<keep>[^`]{1,2000})`(?<keepClose>["'])(?!\w)/dg,
    /`+[^`\r\n]*`+/dg,
    /(?<!\w)[*_#]{1,2}(?=\S)|(?<=\S)[*_#]{1,2}(?!\w)/dg,
  ],
  quotes:
    /^(_{4,}|"")[ \t]*\r?$[\s\S]*?(?:^\1[ \t]*\r?$|$(?![\s\S]))|^\[(?:quote|verse)\b[^\]\r\n]*\][ \t]*\r?\n(?!_{4}|"")(?:[^\r\n]+(?:\r?\n|$))+/gm,
  headingBefore: /(?:^|[\r\n])={1,6}[ \t]+$/,
};

const RESTRUCTURED: Markup = {
  blanks: [
    /^\.\.[ \t][^\r\n]*(?:\r?\n(?:[ \t]+[^\r\n]*|[ \t]*(?=\r?\n[ \t])))*/dgm,
    /(?<=::[ \t]*)(?:\r?\n[ \t]*)+\r?\n(?:[ \t]+[^\r\n]*(?:\r?\n|$)|[ \t]*\r?\n)+/dg,
    /^:[^:\r\n]{1,80}:(?:[ \t][^\r\n]*)?\r?$/dgm,
    /^([=\-~^"'`#*+.:_<>])\1{2,}[ \t]*\r?$/dgm,
    /^[+|][-=+|][^\r\n]*[+|]\r?$/dgm,
    /``[^`\r\n]*``/dg,
    /:[\w-]{1,40}:`(?<keep>[^`<\r\n]{0,300}?)[ \t]*(?:<[^<>`\r\n]{0,300}>)?`/dg,
    /`(?<keep>[^`<\r\n]{0,300}?)[ \t]*<(?<target>[^<>`\r\n]{0,300})>`__?/dg,
    /^__[ \t]+\S[^\r\n]*/dgm,
    /`(?<keep>[^`\r\n]{0,300})`(?<reference>_{0,2})/dg,
    /\[(?:#?[\w-]*|\*)\]_/dg,
    /\|[^|\s][^|\r\n]{0,80}\|_{0,2}/dg,
    /(?<target>https?:\/\/[^\s<>]+)/dg,
    // A name of one word that leads somewhere: “report_”.
    /(?<![\p{L}\p{N}_:.+-])(?<keep>[\p{L}\p{N}]+(?:[-_:.+][\p{L}\p{N}]+)*)(?<reference>__?)(?![\p{L}\p{N}_])/dgu,
    /(?<!\w)\*{1,2}(?=\S)|(?<=\S)\*{1,2}(?!\w)/dg,
  ],
  quotes: /(?<=^[ \t]*\r?\n)[ \t]{2,}(?![-*+•][ \t]|\d+[.)][ \t])\S[^\r\n]*(?:\r?\n[ \t]+\S[^\r\n]*)*/gm,
  headingAfter: /^[ \t]*\r?\n([=\-~^"'`#*+.:_])\1{2,}[ \t]*(?:\r?\n|$)/,
};

/** Markups that are read by blanking out what is no prose, by language id. */
export const MARKUPS: ReadonlyMap<string, Markup> = new Map([
  ["latex", LATEX],
  ["tex", LATEX],
  ["asciidoc", ASCIIDOC],
  ["restructuredtext", RESTRUCTURED],
]);
