import { wordSet } from "./words.ts";

/** Nouns for several people that are no plural of a person noun, or stand alone as a source. Own compilation. */
export const GROUP_NOUNS = wordSet(`
  people police public crowd audience family couple pair duo trio gang mob electorate staff crew cast community press
  clergy troops folks folk guys men women children kids youngsters teens locals authorities personnel majority
  minority population jury squad generation base establishment elite elites media
  respondents constituents millennials evangelicals whites blacks latinos hispanics muslims christians jews catholics
  hawks doves insiders elites relatives loved-ones in-laws ranks leadership brass management workforce
  families couples crews gangs squads communities minorities
`);

/** Words that stand for people by themselves, without a noun. */
export const LONE_SOURCES = wordSet(`
  some many others several most few both all none everyone everybody anyone anybody someone somebody nobody no-one another one
  those each either neither half thousands hundreds dozens millions scores
`);

/** Nouns for people that are left unnamed by habit, plural. */
export const UNNAMED_NOUNS = wordSet(`
  official source aide insider expert critic analyst observer supporter opponent staffer adviser advisor operative strategist
  researcher scientist witness bystander resident neighbor neighbour diplomat executive person people someone man woman
  skeptic sceptic detractor advocate activist scholar historian economist voter
`);
