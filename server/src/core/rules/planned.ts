/** What is planned, supposed or asked for is no statistic yet: "the plan **would** cut 400 jobs", "**plans for** 140 homes". */
export const isPlanned = (before: string, after: string): boolean =>
  PROPOSED.test(before) || isApplication(before) || (IMPOSED.test(after) && !HARM.test(after));

const PROPOSED =
  /\b(?:proposed|maximum|minimum|mooted|(?:maximum|minimum)-\w+) (?:[\w-]+ ){0,2}$|\b(?:let['’]?s|let us|assume|would|should|could|might|must|if|suppose|imagine|need to|wants? to|plans? to|aims? to|pledged to|vowed to|(?:goal|aim|target|ambition) (?:is|was) to|goal of|target of|limit of|threshold of)\b[^.;:]{0,60}$|['’]d [^.;:]{0,60}$/i;

/** "**Has applied to** build 140 homes", "**needs to** build 590 a year"; "plans for the bridge, **which cost** $40 million" are behind it. */
function isApplication(before: string): boolean {
  const asked = APPLIED.exec(before);
  return asked !== null && !HAPPENED.test(before.slice(asked.index + asked[0].length));
}
const APPLIED =
  /\b(?:(?:plans|proposals?|blueprints?|a plan|the plan|planning application|an application|the application|a bid|the bid) (?:for|to)|(?:applied|applying|applies|apply|hopes?|hoping|hoped|intends?|intending|seeks?|seeking|needs|needed|required|obliged|asked|permission|consent|approval|leave) to(?! the\b)|(?:permission|consent|approval) for)\b(?=[^.;:]{0,60}$)/i;
/** What has come about stands in another clause. */
const HAPPENED =
  /(?<!^ )\b(?:which|who|whose|that|where|when|after|since|while|because|but|as|cost|costs|has|have|had|was|were|is|are|did|lost|fell|rose|grew|left|shut|killed|put|set|drew|made|hit|brought|took|gave|won|sent|drove|led|split|cut|(?<!up )to|[a-z]+ed)\b/i;

/** "590 homes a year **under targets set by the government**": who asks for it stands there. */
const IMPOSED =
  /^[^.;:]{0,60}\bunder (?:an? |the |its |new )?(?:[\w-]+ ){0,2}targets? (?:set|imposed|fixed|agreed|laid down) by\b/i;
const HARM = /^[^.;:]{0,60}\b(?:died|killed|jailed|lost|injured|hurt|sacked|fined|arrested|expelled|evicted)\b/i;
