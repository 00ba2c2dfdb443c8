import { wordSet } from "./words.ts";

/**
 * Nouns for one person by office, work, part in the story or kinship, singular, lower case. Own compilation from the trade
 * lists of news style guides (AP, Reuters, BBC: titles, courts, police, sport, business) and from everyday English.
 */
export const PERSON_NOUNS = wordSet(`
  president vice-president president-elect premier chancellor minister governor senator representative congressman congresswoman
  congressperson lawmaker legislator parliamentarian mp msp td mlc mla mep councillor councilman councilwoman councilor alderman assemblyman
  assemblywoman delegate mayor deputy secretary undersecretary commissioner convener convenor ambassador envoy diplomat consul attaché negotiator
  mediator speaker whip nominee candidate contender frontrunner front-runner incumbent hopeful challenger opponent rival
  running-mate mate politician statesman leader chief head boss chair chairman chairwoman chairperson vice-chairman director
  co-director ceo cfo coo cto executive manager co-founder cofounder founder co-author owner co-owner partner shareholder investor
  banker broker trader economist analyst strategist pollster consultant adviser advisor aide staffer assistant operative surrogate
  supporter backer donor fundraiser bundler lobbyist activist campaigner organizer organiser volunteer advocate protester protestor
  demonstrator spokesman spokeswoman spokesperson spokesman-at-large press-secretary official bureaucrat civil-servant regulator
  inspector auditor prosecutor attorney lawyer solicitor barrister counsel judge justice magistrate juror plaintiff defendant
  suspect victim witness survivor complainant accuser detainee prisoner inmate convict detective investigator policeman
  policewoman officer constable sergeant lieutenant captain major colonel general admiral commander brigadier corporal private
  marshal sheriff ranger trooper soldier sailor marine airman veteran fighter rebel militant insurgent guard bodyguard agent spy
  firefighter fireman paramedic doctor physician surgeon nurse midwife dentist psychiatrist psychologist therapist pharmacist
  vet veterinarian epidemiologist virologist scientist researcher physicist chemist biologist ecologist geologist
  meteorologist climatologist astronomer engineer inventor architect designer programmer developer technician mechanic electrician
  plumber welder carpenter builder contractor miner farmer rancher fisherman fisher baker butcher cook chef waiter waitress
  bartender barber hairdresser cleaner janitor driver pilot steward stewardess conductor courier courtier sailor skipper trucker cabbie
  teacher professor lecturer tutor instructor headteacher headmaster headmistress principal superintendent dean provost rector
  scholar academic historian anthropologist sociologist archaeologist philosopher theologian linguist statistician
  mathematician librarian curator archivist expert specialist student pupil graduate alumnus fellow intern apprentice freshman
  sophomore author writer co-writer speechwriter ghostwriter novelist poet playwright screenwriter journalist reporter correspondent columnist editor
  editor-in-chief publisher broadcaster anchor newscaster presenter host co-host moderator commentator pundit critic blogger
  photographer cameraman filmmaker film-maker producer actor actress comedian singer songwriter musician composer
  rapper drummer guitarist pianist violinist dancer choreographer artist painter sculptor illustrator model celebrity star
  superstar magician athlete player footballer striker goalkeeper defender midfielder winger quarterback receiver pitcher
  catcher batsman batter bowler cricketer golfer boxer swimmer sprinter runner cyclist jockey skier skater wrestler captain
  coach trainer manager umpire referee champion medalist medallist pope cardinal archbishop bishop priest vicar pastor preacher
  minister reverend rabbi imam cleric monk nun missionary evangelist king queen prince princess duke duchess earl baron baroness
  lord lady emperor sultan emir sheikh ayatollah monarch heir mogul tycoon magnate billionaire millionaire businessman
  businesswoman entrepreneur industrialist financier retailer shopkeeper grocer landlord tenant renter homeowner neighbor
  neighbour resident villager citizen voter taxpayer commuter passenger tourist visitor shopper customer consumer client patient
  employee employer worker colleague co-worker coworker classmate roommate teammate friend ally confidant confidante mentor
  acquaintance companion boyfriend girlfriend fiancé fiancée husband wife spouse ex-husband ex-wife widow widower father mother
  dad mum mom parent stepfather stepmother son daughter stepson stepdaughter child brother sister sibling half-brother uncle
  aunt nephew niece cousin grandfather grandmother grandson granddaughter grandparent gran grandad granddad godfather father-in-law mother-in-law
  brother-in-law sister-in-law son-in-law daughter-in-law man woman boy girl person individual teenager teen youth adult
  pensioner sexagenarian septuagenarian octogenarian nonagenarian centenarian retiree migrant immigrant refugee defector exile dissident whistleblower whistle-blower insider source informant
  bystander onlooker passer-by eyewitness user reader listener viewer subscriber fan follower believer skeptic sceptic
  detractor defender proponent opponent conservative liberal democrat republican socialist communist libertarian
  nationalist separatist progressive moderate centrist independent tory islamist jihadist terrorist gunman
  shooter attacker bomber hacker thief burglar robber murderer killer trafficker smuggler dealer dictator strongman autocrat
  despot warlord commander-in-chief ex-president ex-minister vice-chancellor treasurer comptroller controller clerk
  registrar coroner recruiter receptionist trustee councilmember congressmember board-member member lieutenant-governor
  governor-general secretary-general director-general attorney-general solicitor-general surgeon-general monk
  environmentalist conservationist feminist humanitarian philanthropist socialite stockbroker realtor salesman saleswoman
  saleswoman seller buyer vendor manufacturer importer exporter grower brewer winemaker restaurateur hotelier
  whistle-blower counselor counsellor caseworker carer caregiver nanny babysitter housewife homemaker mayor-elect
  lieutenant-colonel rear-admiral vice-admiral superdelegate elector nemesis showman stranger guest
  committeeman committeewoman co-chair co-chairman co-chairwoman vice-chair freeholder selectman provost
  regent prefect ombudsman burgomaster taoiseach tánaiste warden headman tahsildar sarpanch patwari collector bailiff
  commandant reeve intendant oba canon
  foreman forewoman auctioneer carer bellringer saxophonist trumpeter cellist violist bassist organist harpist flautist percussionist
  accordionist bandleader frontman soprano tenor baritone wicketkeeper goalscorer deckhand bosun
  diver lifeguard lifesaver gardener blacksmith surveyor undertaker climber hiker mountaineer podcaster vlogger influencer streamer
  publican barmaid barman bookmaker greengrocer cobbler roofer glazier decorator postman postwoman
  handler dispatcher counterpart supervisor administrator selector claimant appellant petitioner litigant executor ruler patriarch matriarch lamplighter governess
  winner laureate finalist semifinalist runner-up entrant contestant returnee evacuee nomad hermit motorist pedestrian
  motorcyclist intruder stalker heckler unionist jobseeker leaseholder landlady lodger squatter parolee arsonist hijacker
  kidnapper assassin looter gambler codebreaker accountant actuary acrobat animator cartoonist dramatist essayist satirist
  ceramicist conservator choirmaster chaplain curate archdeacon typist paralegal notary hygienist neuroscientist geneticist botanist
  geophysicist astrophysicist neurosurgeon anaesthetist psychotherapist physiotherapist nutritionist dietitian
  horticulturist stonemason bricklayer plasterer machinist docker dockworker longshoreman steelworker ironworker autoworker
  farmworker lumberjack logger groundsman linesman left-hander right-hander all-rounder spinner off-spinner leg-spinner seamer
  paceman fast-bowler playmaker centre-back full-back fly-half scrum-half linebacker cornerback shortstop outfielder goalie gymnast
  triathlete marathoner hurdler rower canoeist surfer snowboarder skateboarder olympian paralympian hairstylist stylist gamer youtuber
  master harbourmaster stationmaster headmaster caller attendee participant respondent panelist panellist native clergyman clergywoman newcomer outsider upstart veteran elder chieftain
`);

/** Those that tell that a man is meant; a name never does, nor does "chairman", as which much copy has women, too. */
export const MALE_NOUNS = wordSet(`
  congressman committeeman selectman councilman alderman assemblyman statesman spokesman policeman fireman cameraman salesman
  fisherman batsman businessman headmaster waiter steward actor husband ex-husband widower father dad stepfather son
  stepson brother half-brother uncle nephew grandfather grandson grandad granddad godfather father-in-law brother-in-law son-in-law man boy
  boyfriend fiancé king prince duke earl baron lord emperor sultan pope priest monk gunman strongman showman airman
  gentleman guy foreman frontman longshoreman groundsman linesman paceman patriarch
`);

/** Those that tell that a woman is meant. */
export const FEMALE_NOUNS = wordSet(`
  congresswoman committeewoman councilwoman assemblywoman chairwoman spokeswoman policewoman saleswoman businesswoman headmistress waitress
  stewardess actress wife ex-wife widow mother mum mom stepmother daughter stepdaughter sister aunt niece grandmother gran
  granddaughter mother-in-law sister-in-law daughter-in-law woman girl girlfriend fiancée queen princess duchess baroness lady
  nun heiress housewife landlady matriarch governess
`);

/** Kinship and company: with a possessive they name one person by another ("his wife"). */
export const RELATIONAL_NOUNS = wordSet(`
  husband wife spouse ex-husband ex-wife father mother dad mum mom parent son daughter brother sister uncle aunt nephew niece
  cousin grandfather grandmother grandson granddaughter father-in-law mother-in-law brother-in-law sister-in-law son-in-law
  daughter-in-law friend boyfriend girlfriend lawyer attorney spokesman spokeswoman spokesperson aide adviser advisor boss
  colleague opponent rival predecessor successor mate running-mate manager agent doctor physician coach mentor ally
  stepfather stepmother
`);

/** What a firm may be to another as well as a person: "the ferry's owner, Sable Lines". Own compilation. */
export const FIRM_ROLES = wordSet(`
  rival partner owner co-owner competitor investor shareholder backer client customer supplier neighbour neighbor auditor parent landlord
  operator contractor subcontractor insurer lender creditor bidder buyer seller distributor publisher sponsor broker adviser advisor
  consultant organiser organizer donor promoter founder builder manufacturer maker
`);
