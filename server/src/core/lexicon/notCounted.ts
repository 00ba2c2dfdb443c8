/** Words that end a counted noun phrase: they begin something else. Own compilation from the closed word classes of English. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    "a an the this that these those my your his her its our their some any each every no all both either neither " +
    "i you he she it we they me him us them who whom whose which what where when why how there here " +
    "and or but nor so yet if because although though while whereas unless until since before after as than like " +
    "of in on at by for with from to into onto upon about above below under over between among through during against without within across " +
    "behind beyond near toward towards around off out up down per via despite except plus minus versus vs " +
    "is am are was were be been being has have had having do does did will would shall should can could may might must " +
    "last next not never also only just even still already again too very quite rather almost nearly ago later earlier now then today yesterday tomorrow tonight " +
    "mostly mainly respectively annually monthly weekly daily yearly together apart away left right back ahead combined each " +
    "said says say according reported killed died wounded injured"
  ).split(" "),
);
