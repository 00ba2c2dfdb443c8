/**
 * Currencies by their ISO 4217 codes, with the English names and signs that news copy uses. Codes: ISO 4217 (list one, and the
 * withdrawn codes of list three that still turn up in archives). Names after Unicode CLDR 46, common/main/en.xml
 * (Unicode License v3); signs and short names are an own compilation.
 */
export interface Currency {
  readonly code: string;
  /** Names in lower case, singular; "dollar" alone is the US dollar. */
  readonly names: readonly string[];
  /** Written before the amount ("US$", "£") or after it. */
  readonly signs: readonly string[];
}

const ROWS: readonly string[] = [
  "USD|dollar,us dollar,u.s. dollar,american dollar,united states dollar,buck,greenback|$,US$,U.S.$,u.s $,USD$,$US",
  "EUR|euro|€,EUR€",
  "GBP|pound sterling,british pound,sterling,quid|£,GB£,UK£",
  "JPY|yen,japanese yen|¥,JP¥,Y=",
  "CNY|yuan,chinese yuan,renminbi,rmb,kuai|CN¥,RMB,元,rmb",
  "AUD|australian dollar,aussie dollar|A$,AU$,AUD$,$A,Aus$",
  "CAD|canadian dollar|C$,CA$,CAD$,Can$,$C",
  "NZD|new zealand dollar,kiwi dollar|NZ$,NZD$,$NZ",
  "HKD|hong kong dollar|HK$,HKD$",
  "SGD|singapore dollar,singaporean dollar|S$,SG$,SGD$",
  "TWD|taiwan dollar,new taiwan dollar|NT$,TW$",
  "INR|rupee,indian rupee|₹,Rs,Rs.",
  "PKR|pakistani rupee|PRs",
  "LKR|sri lankan rupee|ரூ",
  "NPR|nepalese rupee|",
  "KRW|won,south korean won,korean won|₩",
  "KPW|north korean won|",
  "RUB|ruble,rouble,russian ruble,russian rouble|₽",
  "UAH|hryvnia,ukrainian hryvnia|₴",
  "BRL|real,reais,brazilian real,brazilian reais|R$",
  "MXN|mexican peso|Mex$,MX$,MXN$",
  "ARS|argentine peso,argentinian peso|AR$",
  "CLP|chilean peso|CLP$",
  "COP|colombian peso|COL$",
  "PHP|philippine peso,filipino peso|₱,Php",
  "CUP|cuban peso|",
  "UYU|uruguayan peso|",
  "CHF|swiss franc,franc|Fr.,SFr",
  "SEK|swedish krona,krona,kronor|",
  "NOK|norwegian krone,norwegian kroner|",
  "DKK|danish krone,danish kroner|",
  "ISK|icelandic krona,icelandic króna|",
  "PLN|zloty,polish zloty|zł",
  "CZK|czech koruna,koruna|Kč",
  "HUF|forint,hungarian forint|Ft",
  "RON|romanian leu,leu,lei|",
  "BGN|bulgarian lev|",
  "RSD|serbian dinar|",
  "TRY|turkish lira,lira|₺",
  "ILS|shekel,israeli shekel,new israeli shekel|₪,NIS",
  "EGP|egyptian pound|E£",
  "LBP|lebanese pound|",
  "SYP|syrian pound|",
  "IQD|iraqi dinar|",
  "KWD|kuwaiti dinar|",
  "JOD|jordanian dinar|",
  "BHD|bahraini dinar|",
  "SAR|saudi riyal,riyal|",
  "QAR|qatari riyal,qatari rial|",
  "OMR|omani rial|",
  "YER|yemeni rial|",
  "IRR|iranian rial,rial|",
  "AED|dirham,uae dirham,emirati dirham|Dh,Dhs",
  "MAD|moroccan dirham|",
  "TND|tunisian dinar|",
  "DZD|algerian dinar|",
  "LYD|libyan dinar|",
  "ZAR|rand,south african rand|",
  "NGN|naira,nigerian naira|₦",
  "GHS|cedi,ghanaian cedi|GH₵,GH¢,₵",
  "KES|kenyan shilling|KSh,Ksh",
  "UGX|ugandan shilling|USh",
  "TZS|tanzanian shilling|TSh",
  "ETB|birr,ethiopian birr|",
  "SDG|sudanese pound|",
  "XOF|cfa franc,west african cfa franc|",
  "XAF|central african cfa franc|",
  "CDF|congolese franc|",
  "RWF|rwandan franc|",
  "ZMW|zambian kwacha,kwacha|",
  "ZWL|zimbabwean dollar|Z$",
  "THB|baht,thai baht|฿",
  "VND|dong,vietnamese dong|₫",
  "IDR|rupiah,indonesian rupiah|Rp",
  "MYR|ringgit,malaysian ringgit|RM",
  "MMK|kyat,burmese kyat|",
  "KHR|riel,cambodian riel|៛",
  "LAK|kip,lao kip,laotian kip|₭",
  "BDT|taka,bangladeshi taka|৳,Tk",
  "AFN|afghani,afghan afghani|",
  "KZT|tenge,kazakhstani tenge|₸",
  "UZS|uzbekistani som|",
  "GEL|lari,georgian lari|₾",
  "AMD|armenian dram|֏",
  "AZN|azerbaijani manat,manat|₼",
  "MNT|tugrik,mongolian tugrik|₮",
  "PEN|peruvian sol|S/.",
  "BOB|boliviano,bolivian boliviano|",
  "PYG|guarani,paraguayan guarani|₲",
  "VES|bolivar,bolívar,venezuelan bolivar|",
  "CRC|costa rican colon,costa rican colón|₡",
  "GTQ|quetzal,guatemalan quetzal|",
  "HNL|lempira,honduran lempira|",
  "NIO|nicaraguan cordoba|",
  "DOP|dominican peso|RD$",
  "JMD|jamaican dollar|J$",
  "TTD|trinidad and tobago dollar|TT$",
  "BBD|barbadian dollar|Bds$",
  "BSD|bahamian dollar|B$",
  "FJD|fijian dollar|FJ$",
  "PGK|kina|",
  "XCD|east caribbean dollar|EC$",
  "GYD|guyanese dollar|GY$",
  "BZD|belize dollar|BZ$",
  "NAD|namibian dollar|N$",
  "LRD|liberian dollar|",
  "BND|brunei dollar|",
  "SBD|solomon islands dollar|SI$",
  "BWP|pula,botswana pula|",
  "MUR|mauritian rupee|",
  "MWK|malawian kwacha|",
  "MZN|metical,mozambican metical,meticais|",
  "AOA|kwanza,angolan kwanza|",
  "GMD|dalasi,gambian dalasi|",
  "SLE|leone,sierra leonean leone|",
  "GNF|guinean franc|",
  "BIF|burundian franc|",
  "MGA|ariary,malagasy ariary|",
  "SOS|somali shilling|",
  "SSP|south sudanese pound|",
  "MVR|rufiyaa,maldivian rufiyaa|",
  "BTN|ngultrum,bhutanese ngultrum|",
  "MOP|pataca,macanese pataca|MOP$",
  "KGS|kyrgyzstani som|",
  "TJS|somoni,tajikistani somoni|",
  "TMT|turkmenistani manat|",
  "BYN|belarusian ruble,belarusian rouble|",
  "MDL|moldovan leu|",
  "MKD|macedonian denar,denar|",
  "BAM|convertible mark,bosnian mark|KM",
  "PAB|balboa,panamanian balboa|B/.",
  "HTG|haitian gourde,gourde|",
  "BTC|bitcoin|₿",
  "ETH|ether|",
  "DEM|mark,deutsche mark,german mark,deutschmark|DM",
  "FRF|french franc|",
  "BEF|belgian franc|",
  "ITL|italian lira|",
  "ESP|peseta,spanish peseta|",
  "NLG|guilder,dutch guilder|",
  "FIM|markka,finnish markka|",
  "GRD|drachma,greek drachma|",
  "ATS|austrian schilling|",
  "PTE|portuguese escudo|",
  "IEP|irish pound,punt|IR£",
];

export const CURRENCIES: readonly Currency[] = ROWS.map((row) => {
  const [code = "", names = "", signs = ""] = row.split("|");
  return { code, names: names.split(","), signs: signs === "" ? [] : signs.split(",") };
});

/** Names that several countries' money has, none of them the usual one: a plain noun stands for the unit. */
export const SHARED_CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ["peso", "peso"],
  ["pesos", "peso"],
  ["krone", "krone"],
  ["kroner", "krone"],
  ["dinar", "dinar"],
  ["dinars", "dinar"],
  ["shilling", "shilling"],
  ["shillings", "shilling"],
  // By the thousand only: kings and dentists have others.
  ["crowns", "crown"],
]);

/** Letters that are money only before an amount that nothing else would be written with: "R350 a month", "N5bn", "P1.2 million". */
export const LETTER_SIGNS: ReadonlyMap<string, string> = new Map([
  ["R", "ZAR"],
  ["N", "NGN"],
  ["P", "PHP"],
  ["Sh", "KES"],
  ["Shs", "UGX"],
  ["SR", "SAR"],
  ["QR", "QAR"],
  ["Bt", "THB"],
]);

const LAST_WORDS: ReadonlySet<string> = new Set([
  ...SHARED_CURRENCY_NAMES.keys(),
  ...CURRENCIES.flatMap(({ names }) => names.map((name) => name.split(" ").at(-1) ?? name)).flatMap((name) => [
    name,
    `${name}s`,
  ]),
  "pounds",
]);

/** Whether the word is the name of some money: "euros", "kroner". */
export function isCurrencyName(word: string): boolean {
  return LAST_WORDS.has(word);
}

/**
 * Coins: the id used for the unit (a plain noun, since ISO 4217 has no codes for parts), and the share of the main unit that
 * it is in every currency that has it.
 */
export const COINS: ReadonlyMap<string, { readonly id: string; readonly share: number }> = new Map([
  ["cent", { id: "cent", share: 0.01 }],
  ["cents", { id: "cent", share: 0.01 }],
  ["¢", { id: "cent", share: 0.01 }],
  ["penny", { id: "penny", share: 0.01 }],
  ["pennies", { id: "penny", share: 0.01 }],
  ["pence", { id: "penny", share: 0.01 }],
  ["sen", { id: "sen", share: 0.01 }],
  ["kopeck", { id: "kopeck", share: 0.01 }],
  ["kopecks", { id: "kopeck", share: 0.01 }],
  ["mao", { id: "mao", share: 0.1 }],
  ["satoshi", { id: "satoshi", share: 1e-8 }],
  ["satoshis", { id: "satoshi", share: 1e-8 }],
]);
