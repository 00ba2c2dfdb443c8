import { wordSet } from "./words.ts";

/** Closed-class words and sentence openers that are no name however they are written. Own compilation. */
export const NO_NAMES = wordSet(`
  a an the this that these those such what which who whom whose where when why how whether if unless until till while whereas
  although though because since as than so and or but nor yet for of in on at by with from to into onto upon over under after before
  during between among amid about above across against along around behind below beneath beside besides beyond despite except
  inside like minus near off out outside past per plus regarding through throughout toward towards underneath unlike via within
  without absent according i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our
  ours ourselves they them their theirs themselves one ones some any each every either neither both all most many much few
  several other others another none no nobody nothing someone somebody something anyone anybody anything everyone everybody
  everything here there now then today tomorrow yesterday tonight also even only just still already again ever never always often
  sometimes usually later earlier soon meanwhile however moreover furthermore therefore thus hence instead indeed perhaps maybe
  once twice first second third last next yes well oh ok okay not be is are was were been being am do does did done have has had
  having will would shall should may might must can could asked speaking pressed responding citing noting adding saying said says
  let get got go going goes make made take come see look think know say tell told ask give given based born despite due
  less fewer roughly nearly almost approximately more
  even ever far further had hence how including instead nonetheless nevertheless notwithstanding overall recently thanks
  too under ultimately unfortunately very via what's it's he's she's they're we're i'm i've i'll that's there's here's don't
  can't won't isn't doesn't didn't let's you're watch read share photo image video source sources editor's update updated
  advertisement related exclusive breaking opinion correction
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  mon tue tues wed thu thurs fri sat sun jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. jan feb mar apr jun jul aug sept
  oct nov dec a.m. p.m. am pm est edt gmt bc ad tv internet web christmas easter ramadan thanksgiving halloween
  english french german spanish russian chinese latin arabic hebrew god jesus christ bible koran quran islam christianity judaism brexit obamacare
  january covid-19 covid
`);

/** Days, months and the like that are also given or family names: a name when another name word follows. */
export const PERHAPS_NAMES = wordSet(
  "april june august may march will mark grant frank hope grace faith dawn joy christian jan",
);
