import { wordSet } from "./words.ts";

/**
 * Words for people, times and things that name a paper or a magazine where "The" stands before them and they have a capital:
 * "The Guardian", "The Hill". Own compilation of English-language titles of one word.
 */
export const OUTLET_WORDS = wordSet(`
  guardian independent observer economist spectator statesman citizen scotsman irishman hindu nation punch star standard age
  hill onion intercept atlantic verge telegraph times sun mirror express mail herald post tribune globe examiner enquirer
  inquirer journal chronicle gazette courier register advertiser argus echo monitor sentinel dispatch ledger conversation
  athletic recorder wire mercury oregonian tennessean virginian-pilot plain-dealer pioneer
`);

/**
 * Words for people that end a paper's name of several words, "The Union Leader", "The Hollywood Reporter", where alone they are
 * anybody's. Own compilation.
 */
export const OUTLET_PEOPLE = wordSet(
  "leader defender reporter advocate chieftain messenger traveller traveler commoner",
);

/** Widely known outlets and agencies whose names show it by no word of these lists, lower case. Own compilation. */
export const KNOWN_OUTLETS = wordSet(`
  aljazeera associated_press axios bbc bellingcat bloomberg breitbart buzzfeed cnn c-span forbes fortune huffpost itv msnbc newsmax
  newsweek npr politico propublica reuters rte rté salon slate univision telemundo vice vogue vox xinhua al_jazeera
`);

/** Sites and services on which people write to one another, lower case. Own compilation. */
export const PLATFORMS = wordSet(`
  bluesky discord facebook instagram linkedin mastodon medium messenger nextdoor pinterest reddit snapchat substack telegram threads
  tiktok twitch twitter vimeo vkontakte wechat weibo whatsapp x youtube
`);
