/**
 * Words whose number is a name: "Section 427", "Flight 370", "No. 10", "Route 66". Own compilation from legal citation forms,
 * transport, addresses, publishing and sport.
 */
export const NUMBERED_NAMES: ReadonlySet<string> = new Set(
  (
    "article articles section sections sec title titles chapter chapters clause paragraph paragraphs para schedule annex appendix amendment " +
    "proposition prop measure question act rule rules regulation resolution resolutions directive bill docket case exhibit form order " +
    "flight route highway interstate road exit gate terminal platform line bus train track runway pier berth unit units engine squad company " +
    "row seat aisle junction junctions gates platforms exits rooms flights routes highways lanes chapters channels blocks lots wards zones districts room suite apartment apt floor level ward precinct district zone sector block lot box p.o zip area building house camp store studio " +
    "no nos number numbers num ref page pages pp p figure fig table note footnote verse psalm psalms canto part volume vol issue book episode " +
    "season series version release build windows android ios iphone ipad galaxy pixel mark mk model type class grade category cat tier phase stage " +
    "level step day week game games quarter round lap hole match race super group pool channel radio bbc itv fox abc cbs nbc espn area " +
    "apollo artemis falcon soyuz boeing airbus playstation xbox covid formula euro g f league division under u key pillar generation " +
    "apollo union local regiment battalion brigade squadron fleet pope king queen louis henry james world"
  ).split(" "),
);

/** Names that hold numbers written in words or figures, before or after: "60 Minutes", "G20", "Catch-22". Own compilation. */
export const NAMES_WITH_NUMBERS: ReadonlySet<string> = new Set([
  "60 minutes",
  "20/20",
  "48 hours",
  "24 hours",
  "7-eleven",
  "forever 21",
  "motel 6",
  "3m",
  "group of 20",
  "group of seven",
  "group of eight",
  "group of 77",
  "big 12",
  "big ten",
  "final four",
  "three mile",
  "seven network",
  "network 10",
  "five eyes",
  "fortune 500",
  "s&p 500",
  "s p 500",
  "sp 500",
  "ftse 100",
  "ftse 250",
  "russell 2000",
  "nasdaq 100",
  "nikkei 225",
  "cac 40",
  "dax 30",
  "stoxx 600",
  "asx 200",
  "dow 30",
  "hot 100",
  "billboard 200",
  "top 40",
  "top 10",
  "top five",
  "top three",
  "top ten",
  "top 20",
  "top 50",
  "top 100",
  "indy 500",
  "daytona 500",
  "channel 4",
  "big three",
  "big four",
  "big five",
  "four seasons",
  "twenty one pilots",
  "one direction",
  "capital one",
  "air force one",
  "formula one",
  "five guys",
  "three kings",
  "two cities",
  "seven summits",
  "ten commandments",
]);

/** Set phrases in which a number counts nothing. Own compilation. */
export const NUMBER_IDIOMS: ReadonlySet<string> = new Set([
  "24/7",
  "9/11",
  "7/7",
  "50/50",
  "50-50",
  "fifty-fifty",
  "20/20 vision",
  "360 degrees",
  "180 degrees",
  "one another",
  "one day",
  "one thing",
  "one way",
  "one side",
  "one hand",
  "one more",
  "one or more",
  "one time",
  "one by one",
  "one-time",
  "one-off",
  "one-sided",
  "one-on-one",
  "one-to-one",
  "one or two",
  "one and the same",
  "one and only",
  "one on one",
  "one reason",
  "one final",
  "one last",
  "one example",
  "one step",
  "one among millions",
  "one in a million",
  "one among",
  "one such",
  "two cents",
  "back to square one",
  "square one",
  "day one",
  "loved one",
  "number one",
  "number two",
  "million dollar question",
  "a million times",
  "a thousand times",
  "one million percent",
  "at sixes and sevens",
  "cloud nine",
  "eleventh hour",
  "a hundred percent",
]);

/** Nouns after "one" or a number that point into the text itself ("for two reasons", "three things"). Own compilation. */
export const STRUCTURE_NOUNS: ReadonlySet<string> = new Set(
  "reasons questions things points ways examples factors lessons takeaways options categories kinds types sorts parts words respects problems issues possibilities explanations".split(
    " ",
  ),
);
