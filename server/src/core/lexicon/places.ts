import { wordSet } from "./words.ts";

/**
 * Names of countries, U.S. states, capitals and large cities, lower case, as English-language news writes them. Own
 * compilation after the UN's list of members and the AP datelines that stand without a country.
 */
export const COUNTRIES = wordSet(`
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
  belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina_faso burma burundi cambodia
  cameroon canada chad chile china colombia comoros congo costa_rica croatia cuba cyprus czechia czech_republic denmark djibouti
  dominica dominican_republic east_timor ecuador egypt el_salvador england eritrea estonia eswatini ethiopia fiji finland france
  gabon gambia georgia germany ghana great_britain greece grenada guatemala guinea guyana haiti honduras hungary iceland india
  indonesia iran iraq ireland israel italy ivory_coast jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia
  lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania
  mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands new_zealand nicaragua
  niger nigeria north_korea north_macedonia northern_ireland norway oman pakistan palestine panama papua_new_guinea paraguay peru
  philippines poland portugal qatar romania russia rwanda samoa saudi_arabia scotland senegal serbia sierra_leone singapore
  slovakia slovenia somalia south_africa south_korea south_sudan soviet_union spain sri_lanka sudan suriname sweden switzerland
  syria taiwan tajikistan tanzania thailand tibet togo tonga trinidad tunisia turkey türkiye turkmenistan u.a.e. u.k. u.s. u.s.a.
  uae uganda uk ukraine united_arab_emirates united_kingdom united_states united_states_of_america uruguay us usa uzbekistan
  vatican venezuela vietnam wales yemen yugoslavia zambia zimbabwe america european_union eu
`);

/** True for the name of a country, a state or a large city, in lower case. */
export const isPlaceName = (name: string): boolean => COUNTRIES.has(name) || OTHER_PLACES.has(name);

export const OTHER_PLACES = wordSet(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire
  new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina
  south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin wyoming puerto_rico guam
  ontario quebec alberta manitoba saskatchewan new_south_wales queensland tasmania victoria bavaria catalonia crimea kashmir gaza
  west_bank hong_kong macau bengal punjab gujarat kerala chechnya kurdistan africa asia europe north_america south_america
  latin_america middle_east central_america antarctica oceania eurasia southeast_asia east_asia far_east balkans caribbean
  scandinavia siberia midwest deep_south new_england appalachia silicon_valley wall_street capitol_hill hollywood broadway
  manhattan brooklyn queens bronx harlem staten_island long_island washington,_d.c. d.c. washington_d.c. atlanta baltimore boston
  buffalo charlotte chicago cincinnati cleveland columbus dallas denver des_moines detroit fort_worth houston indianapolis
  jacksonville kansas_city las_vegas little_rock los_angeles memphis miami milwaukee minneapolis nashville new_orleans oakland
  oklahoma_city omaha orlando philadelphia phoenix pittsburgh portland raleigh sacramento salt_lake_city san_antonio san_diego
  san_francisco san_jose seattle st._louis st_louis tampa toledo tucson tulsa toronto montreal vancouver ottawa calgary london
  manchester birmingham liverpool leeds glasgow edinburgh cardiff belfast dublin bristol sheffield oxford cambridge paris lyon
  marseille berlin munich hamburg frankfurt cologne vienna zurich geneva brussels antwerp amsterdam rotterdam the_hague madrid
  barcelona lisbon rome milan naples turin venice athens istanbul ankara moscow st._petersburg kyiv kiev lviv odesa kharkiv minsk
  warsaw krakow prague budapest bucharest sofia belgrade zagreb sarajevo ljubljana tallinn riga vilnius helsinki stockholm oslo
  copenhagen reykjavik beijing shanghai guangzhou shenzhen wuhan tokyo osaka kyoto hiroshima seoul busan pyongyang taipei hanoi
  ho_chi_minh_city saigon bangkok manila jakarta kuala_lumpur yangon phnom_penh delhi new_delhi mumbai bombay kolkata calcutta
  chennai bangalore bengaluru hyderabad karachi lahore islamabad kabul kandahar dhaka kathmandu colombo tehran baghdad mosul
  damascus aleppo homs beirut jerusalem tel_aviv ramallah amman riyadh jeddah mecca medina dubai abu_dhabi doha muscat sanaa
  cairo alexandria tripoli benghazi tunis algiers casablanca rabat khartoum addis_ababa nairobi mombasa kampala kigali kinshasa
  lagos abuja accra dakar johannesburg cape_town pretoria durban harare lusaka maputo luanda mexico_city havana caracas bogota
  bogotá lima quito santiago buenos_aires montevideo rio_de_janeiro são_paulo sao_paulo brasilia brasília sydney melbourne
  brisbane perth adelaide canberra auckland wellington christchurch kursk pacific atlantic mediterranean arctic persian_gulf
  black_sea south_china_sea rio_grande white_house oval_office capitol west_wing pentagon kremlin downing_street
`);
