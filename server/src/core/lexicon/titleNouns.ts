/**
 * Words before quotation marks that hold a name, a title or a word as a word, not somebody's statement. Own compilation.
 */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  `film films movie book books novel song songs album single track show series sitcom drama comedy musical play opera
  magazine newspaper poem painting essay article column memoir documentary podcast programme program headline episode
  sketch hit classic game blockbuster bestseller trilogy ballad anthem hashtag exhibition exhibit report paper study
  titled entitled called dubbed nicknamed named known labeled labelled termed headlined billed so-called
  term terms word words phrase phrases nickname acronym slogan motto expression label name tagline moniker`.split(
    /\s+/,
  ),
);
