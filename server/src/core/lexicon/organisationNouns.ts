import { wordSet } from "./words.ts";

/**
 * Nouns that head the name or description of a body that can speak, singular and lower case. Own compilation from
 * government, company, press, court, school and sport names as news copy writes them.
 */
export const ORGANISATION_NOUNS = wordSet(`
  administration agency alliance army assembly association authority bank board body branch brigade broadcaster bureau cabinet campaign
  center centre chain chamber charity church city clinic club coalition college commission committee company confederation
  conference congress conglomerate consortium convention cooperative corporation corps council county court delegation department
  directorate district division embassy empire enterprise exchange exchequer executive federation firm force foundation franchise
  front fund government group guard hospital hotline house industry initiative insurer institute institution
  journal jury kingdom laboratory league legislature library lobby magazine manufacturer maker media militia ministry mission mosque
  movement museum navy nation network newsroom newspaper office opposition orchestra organisation organization
  outfit outlet ngo pac panel paper parliament partnership party police politburo presidency press prosecution publication publisher
  radio regime regulator retailer school secretariat senate service site society squad startup start-up state store subcommittee
  subsidiary supermarket tabloid task-force team temple think-tank tank trade-union treasury tribunal trust union
  unit university utility watchdog website weekly wing academy airline airport automaker carmaker brewery cathedral consulate
  consultancy daily developer directorate electorate faculty garrison headquarters junta kremlin lender military
  monarchy nonprofit non-profit observatory orphanage platform plant railway registry
  republic reserve society supplier syndicate synod vatican village zoo municipality borough prefecture inspectorate
`);

/** Words that show a capitalised name to be a body's or a work's rather than a person's; beside the nouns above. */
export const ORGANISATION_MARKS = wordSet(`
  inc inc. corp corp. co co. ltd ltd. llc llp plc gmbh ag nv sa bros bros. & associates partners holdings group industries
  technologies systems solutions studios pictures entertainment records airlines airways motors energy petroleum capital
  times post journal tribune herald gazette chronicle telegraph guardian observer inquirer examiner globe courier bulletin
  dispatch standard mirror mail sun sentinel register news press reuters review magazine report reports wire today tv
  television channel radio network networks broadcasting media online
  house senate congress parliament bundestag duma knesset pentagon kremlin nations
  republicans democrats conservatives liberals americans affairs rights research studies policy security intelligence defense
  defence justice treasury interior commerce labor labour education health homeland oversight finance
  justice supreme circuit federal national international institute university college school academy hospital
  church cathedral museum theater theatre stadium arena airport street avenue road boulevard square tower hotel
  street hill county city town river lake mountain valley island islands beach bay sea ocean park bridge
  act amendment bill plan program programme treaty accord agreement award prize cup league championship olympics games
  war day week month year festival week night party club united rovers wanderers fc tuesday
  circle fellowship brotherhood guild democracy democratic project initiative watch action values voters matter alliance network lives center centre
  line lines ferries shipping foundry brewery
  pharmaceuticals pharmaceutical pharma therapeutics biotech biosciences insurance assurance logistics telecom telecoms
  telecommunications properties financial electric electricity water gas oil utilities software semiconductor semiconductors
  electronics chemicals aerospace automotive aviation engineering construction homes estates securities investments ventures
  enterprises industrial healthcare hospitality hotels resorts casinos supermarkets stores railways rail freight mining minerals
  metals cement plastics textiles apparel
  brands foods trail campaign administration movement lobby market exchange index services centers centres
`);
