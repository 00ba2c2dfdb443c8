import { wordSet } from "./words.ts";

/** Bodies of one sort that no word of their names shows, and the nouns that copy takes them up by. */
interface BodySort {
  readonly nouns: ReadonlySet<string>;
  /** Lower case, without full stops. */
  readonly names: ReadonlySet<string>;
}

const sort = (nouns: string, names: string): BodySort => ({ nouns: wordSet(nouns), names: wordSet(names) });

const COMPANY = "company firm business group giant conglomerate corporation maker manufacturer supplier developer";

/** What a paper, a channel or a news agency is taken up by. */
const OUTLET =
  "newspaper paper outlet magazine weekly daily tabloid website site broadcaster network channel station publication newsroom";

/** Widely known bodies by what they are, so that "the ministry" is no charity and "the charity" no paper. Own compilation. */
export const BODY_SORTS: readonly BodySort[] = [
  sort(
    `${COMPANY} retailer carmaker automaker startup start-up platform site website network service publisher brand chain`,
    `adidas airbnb airbus alibaba amazon apple asda astrazeneca boeing bp burberry chevron cisco dell diageo disney drudge ebay exxon exxonmobil
     facebook ford gap google gsk hewlett-packard honda huawei hyundai ibm ikea instagram intel kodak lego linkedin mcdonald mcdonalds mcdonald's
     meta microsoft morrisons netflix nestle nestlé nike nintendo nissan nokia novartis nvidia openai oracle peugeot pfizer playboy
     qualcomm reddit renault rolls-royce samsung sainsbury shell siemens snapchat sony spacex spotify starbucks target tencent tesco tesla tiktok toyota
     twitter uber unilever verizon vodafone volkswagen volvo walmart whatsapp xerox yahoo youtube`,
  ),
  sort(
    `${COMPANY} airline carrier`,
    "aeroflot aer_lingus british_airways easyjet emirates klm lufthansa qantas ryanair",
  ),
  sort(
    `${COMPANY} bank lender`,
    "barclays citigroup goldman_sachs hsbc jpmorgan lehman natwest santander ubs wells_fargo",
  ),
  sort("agency organisation organization pollster", "fitch gallup ipsos moody moodys moody's standard_&_poor's yougov"),
  sort(
    "charity group organisation organization ngo nonprofit non-profit foundation body",
    `amnesty_international barnardo barnardo's bellingcat friends_of_the_earth greenpeace human_rights_watch judicial_watch oxfam
     planned_parenthood propublica save_the_children shelter transparency_international unicef wikileaks wikipedia wwf`,
  ),
  sort("supermarket chain store", "aldi asda lidl morrisons sainsbury tesco waitrose walmart"),
  sort(
    "party opposition movement group",
    `labour labor conservatives tories democrats republicans gop ukip snp dup sdlp sinn_féin sinn_fein fine_gael fianna_fáil fianna_fail plaid_cymru
     afd anc bjp cdu csu spd likud fidesz hezbollah hamas`,
  ),
  sort(
    "union group organisation organization federation",
    "aslef gmb nasuwt neu rmt seiu tuc uaw unison unite afl-cio",
  ),
  sort(
    "agency bureau organisation organization body",
    "atf cia dea fbi fsb gchq interpol europol kgb mi5 mi6 mossad nsa",
  ),
  sort("service", "fsb gchq kgb mi5 mi6 mossad"),
  sort(
    "agency organisation organization body regulator watchdog",
    `bafin cdc cma dvla epa faa fca fcc fda fema frontex ftc hmrc ice iaea imf irs nasa nhtsa noaa ntsb ofcom ofgem ofsted ofwat osha
     sec tsa uefa fifa`,
  ),
  sort(
    "organisation organization body agency bloc alliance",
    "asean ecowas eu european_union icc ilo nato oecd opec osce un united_nations unesco unhcr unrwa wfp who wto",
  ),
  sort("group cartel", "asean ecowas opec"),
  sort("service organisation organization body", "nhs nhs_england"),
  sort("department ministry", "treasury pentagon foggy_bottom whitehall"),
  sort("presidency office", "kremlin white_house élysée elysée downing_street number_10 no_10"),
  sort(
    "university college school institution",
    "cambridge columbia cornell dartmouth harvard mit oxford princeton quinnipiac stanford yale",
  ),
  sort(
    "parliament chamber house legislature assembly body",
    "bundestag bundesrat commons congress dáil duma house knesset lords parliament senate stormont",
  ),
  sort(
    "group movement organisation organization militia",
    "isis islamic_state taliban al-qaeda al_qaeda al-qaida boko_haram houthis",
  ),
  sort(
    `${OUTLET} agency`,
    "afp ansa ap associated_press bloomberg dpa efe interfax itar-tass reuters ria tass upi xinhua",
  ),
  sort(`${OUTLET} corporation`, "abc bbc cbc"),
  sort(OUTLET, "cbs cnbc ctv fox_news nbc newsnight pbs sky"),
];

/** Those of the widely known outlets that the list above has not, and the papers of one word: "the Courier". */
export const OUTLET_SORT: ReadonlySet<string> = wordSet(OUTLET);

/** Words that are a paper's whole name behind an article, beside those of `OUTLET_WORDS`. */
export const RECORD_WORDS = wordSet("bulletin leader record reporter review");
