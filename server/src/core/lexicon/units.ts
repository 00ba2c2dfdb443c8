/**
 * Units of measurement: identifiers as in Unicode CLDR 46 (common/validity/unit.xml, Unicode License v3; compound ids formed by
 * its syntax, "X-per-Y"), factors to the dimension's base unit from NIST Special Publication 811 (2008), appendix B (public
 * domain). Names and symbols: own compilation from the SI brochure and from newspaper style guides.
 */
export type Dimension =
  | "length"
  | "area"
  | "volume"
  | "mass"
  | "speed"
  | "temperature"
  | "angle"
  | "duration"
  | "digital"
  | "power"
  | "energy"
  | "frequency"
  | "pressure"
  | "electric"
  | "consumption"
  | "concentration"
  | "other";

export interface Unit {
  readonly id: string;
  readonly dimension: Dimension;
  /** How many of the dimension's base units one is (base: m, m², m³, kg, m/s, s, byte, W, J, Hz, Pa); 0 where none applies. */
  readonly factor: number;
}

/** id | dimension | factor | names, lower case, singular first | symbols, in their own case */
const ROWS: readonly string[] = [
  "meter|length|1|meter,meters,metre,metres|m,mtr,mtrs",
  "kilometer|length|1000|kilometer,kilometers,kilometre,kilometres,klick,klicks|km,kms,Km,KM",
  "centimeter|length|0.01|centimeter,centimeters,centimetre,centimetres|cm",
  "decimeter|length|0.1|decimeter,decimeters,decimetre,decimetres|dm",
  "millimeter|length|0.001|millimeter,millimeters,millimetre,millimetres|mm",
  "micrometer|length|1e-6|micrometer,micrometers,micrometre,micrometres,micron,microns|μm,µm,um",
  "nanometer|length|1e-9|nanometer,nanometers,nanometre,nanometres|nm",
  "picometer|length|1e-12|picometer,picometers,picometre,picometres|pm",
  "mile|length|1609.344|mile,miles|mi",
  "yard|length|0.9144|yard,yards|yd,yds",
  "foot|length|0.3048|foot,feet|ft",
  "inch|length|0.0254|inch,inches|",
  "nautical-mile|length|1852|nautical mile,nautical miles|nmi",
  "light-year|length|9.4607304725808e15|light year,light years|ly",
  "astronomical-unit|length|1.495978707e11|astronomical unit,astronomical units|",
  "parsec|length|3.0857e16|parsec,parsecs|",
  "fathom|length|1.8288|fathom,fathoms|",
  "furlong|length|201.168|furlong,furlongs|",
  "square-meter|area|1|square meter,square meters,square metre,square metres,sq metre,sq metres,sq meter,sq meters|sq m,sqm,m2,m²,sq. m",
  "square-kilometer|area|1e6|square kilometer,square kilometers,square kilometre,square kilometres|sq km,sqkm,km2,km²,sq. km",
  "square-centimeter|area|1e-4|square centimeter,square centimeters,square centimetre,square centimetres|sq cm,cm2,cm²",
  "square-mile|area|2589988.110336|square mile,square miles|sq mi,sq mile,sq miles",
  "square-foot|area|0.09290304|square foot,square feet,square ft|sq ft,sq. ft.,sq. ft,sqft,ft2,ft²,sq foot,sq feet",
  "square-yard|area|0.83612736|square yard,square yards|sq yd",
  "square-inch|area|0.00064516|square inch,square inches|sq in",
  "acre|area|4046.8564224|acre,acres|",
  "hectare|area|10000|hectare,hectares|ha",
  "cubic-meter|volume|1|cubic meter,cubic meters,cubic metre,cubic metres|cu m,m3,m³",
  "cubic-centimeter|volume|1e-6|cubic centimeter,cubic centimeters,cubic centimetre,cubic centimetres|cc,cm3,cm³",
  "cubic-kilometer|volume|1e9|cubic kilometer,cubic kilometers,cubic kilometre,cubic kilometres|km3,km³",
  "cubic-foot|volume|0.028316846592|cubic foot,cubic feet|cu ft,cu. ft.,ft3,ft³",
  "cubic-yard|volume|0.764554857984|cubic yard,cubic yards|cu yd",
  "cubic-inch|volume|1.6387064e-5|cubic inch,cubic inches|cu in",
  "cubic-mile|volume|4168181825.44058|cubic mile,cubic miles|",
  "acre-foot|volume|1233.48183754752|acre foot,acre feet|",
  "liter|volume|0.001|liter,liters,litre,litres|l,L,ltr",
  "milliliter|volume|1e-6|milliliter,milliliters,millilitre,millilitres|ml,mL",
  "centiliter|volume|1e-5|centiliter,centiliters,centilitre,centilitres|cl,cL",
  "deciliter|volume|1e-4|deciliter,deciliters,decilitre,decilitres|dl,dL",
  "hectoliter|volume|0.1|hectoliter,hectoliters,hectolitre,hectolitres|hl,hL",
  "gallon|volume|0.003785411784|gallon,gallons,u.s. gallon,u.s. gallons|gal",
  "gallon-imperial|volume|0.00454609|imperial gallon,imperial gallons|",
  "quart|volume|0.000946352946|quart,quarts|qt",
  "pint|volume|0.000473176473|pint,pints|",
  "cup|volume|0.0002365882365|cup,cups|",
  "fluid-ounce|volume|2.95735295625e-5|fluid ounce,fluid ounces|fl oz",
  "tablespoon|volume|1.478676478125e-5|tablespoon,tablespoons|tbsp",
  "teaspoon|volume|4.92892159375e-6|teaspoon,teaspoons|tsp",
  "bushel|volume|0.03523907016688|bushel,bushels|",
  "kilogram|mass|1|kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos|kg,kgs,Kg,KG",
  "gram|mass|0.001|gram,grams,gramme,grammes|g,gm",
  "milligram|mass|1e-6|milligram,milligrams,milligramme,milligrammes|mg",
  "microgram|mass|1e-9|microgram,micrograms,microgramme,microgrammes|μg,µg,mcg",
  "tonne|mass|1000|tonne,tonnes,metric ton,metric tons,metric tonne,metric tonnes|t",
  "ton|mass|907.18474|ton,tons,short ton,short tons|",
  "kilotonne|mass|1e6|kilotonne,kilotonnes,kiloton,kilotons|kt",
  "megatonne|mass|1e9|megatonne,megatonnes,megaton,megatons|",
  "gigatonne|mass|1e12|gigatonne,gigatonnes,gigaton,gigatons|Gt",
  "pound|mass|0.45359237|pound,pounds|lb,lbs,Lbs,lb.",
  "ounce|mass|0.028349523125|ounce,ounces|oz",
  "ounce-troy|mass|0.0311034768|troy ounce,troy ounces|",
  "stone|mass|6.35029318|stone|",
  "carat|mass|0.0002|carat,carats|",
  "dram|mass|0.0017718451953125|dram,drams|",
  "kilometer-per-hour|speed|0.277777777777778|kilometers an hour,kilometres an hour,kilometer an hour,kilometre an hour|kph,km/h,kmh,kmph,km/hr,KPH",
  "mile-per-hour|speed|0.44704|miles an hour,mile an hour|mph,m.p.h.,MPH,mi/h",
  "meter-per-second|speed|1||m/s",
  "kilometer-per-second|speed|1000||km/s",
  "foot-per-second|speed|0.3048||ft/s",
  "knot|speed|0.514444444444444|knot,knots|",
  "celsius|temperature|0|celsius,celcius,centigrade,centigrate,degree celsius,degrees celsius,deg celsius,degrees celcius,degree celcius,degree centigrade,degrees centigrade|C,°C,℃,° C,degC,deg C,degrees C,degree C,degrees c,degree c,deg c,ºC,° Celsius,°Celsius,º C",
  "fahrenheit|temperature|0|fahrenheit,farenheit,degree fahrenheit,degrees fahrenheit,deg fahrenheit,degrees farenheit,degree farenheit|F,°F,℉,° F,degF,deg F,degrees F,degree F,degrees f,degree f,deg f,ºF,° Fahrenheit,°Fahrenheit,º F",
  "kelvin|temperature|0|kelvin,kelvins|°K",
  "degree|angle|0.0174532925199433|degree,degrees,deg|°,º,deg.",
  "radian|angle|1|radian,radians|rad",
  "revolution|angle|6.28318530717959|revolution,revolutions|",
  "second|duration|1|second,seconds,sec,secs|s,sec.",
  "millisecond|duration|0.001|millisecond,milliseconds|ms",
  "microsecond|duration|1e-6|microsecond,microseconds|μs,µs",
  "nanosecond|duration|1e-9|nanosecond,nanoseconds|ns",
  "minute|duration|60|minute,minutes,min,mins|min.",
  "hour|duration|3600|hour,hours,hr,hrs|h,hr.,hrs.",
  "day|duration|86400|day,days|",
  "week|duration|604800|week,weeks,wk,wks|",
  "fortnight|duration|1209600|fortnight,fortnights|",
  "month|duration|2629746|month,months|",
  "quarter|duration|7889238|fiscal quarter,fiscal quarters|",
  "year|duration|31556952|year,years,yr,yrs|yr.",
  "decade|duration|315569520|decade,decades|",
  "century|duration|3155695200|century,centuries|",
  "byte|digital|1|byte,bytes|",
  "kilobyte|digital|1e3|kilobyte,kilobytes|kB,KB",
  "megabyte|digital|1e6|megabyte,megabytes|MB",
  "gigabyte|digital|1e9|gigabyte,gigabytes,gig,gigs|GB",
  "terabyte|digital|1e12|terabyte,terabytes|TB",
  "petabyte|digital|1e15|petabyte,petabytes|PB",
  "bit|digital|0.125|bit,bits|",
  "megabit|digital|125000|megabit,megabits|Mb,mb",
  "gigabit|digital|1.25e8|gigabit,gigabits|Gb",
  "megabit-per-second|digital|125000||Mbps,Mb/s,mbps",
  "gigabit-per-second|digital|1.25e8||Gbps,Gb/s",
  "pixel|other|0|pixel,pixels|px",
  "megapixel|other|0|megapixel,megapixels|MP",
  "watt|power|1|watt,watts|W",
  "kilowatt|power|1e3|kilowatt,kilowatts|kW,KW",
  "megawatt|power|1e6|megawatt,megawatts|MW",
  "gigawatt|power|1e9|gigawatt,gigawatts|GW",
  "terawatt|power|1e12|terawatt,terawatts|TW",
  "milliwatt|power|0.001|milliwatt,milliwatts|mW",
  "horsepower|power|745.699871582|horsepower|hp,HP",
  "brake-horsepower|power|745.699871582|brake horsepower|bhp,BHP",
  "joule|energy|1|joule,joules|J",
  "kilojoule|energy|1e3|kilojoule,kilojoules|kJ",
  "megajoule|energy|1e6|megajoule,megajoules|MJ",
  "calorie|energy|4.184|small calorie,small calories|cal",
  "foodcalorie|energy|4184|calorie,calories,kilocalorie,kilocalories|kcal",
  "watt-hour|energy|3600|watt hour,watt hours|Wh",
  "kilowatt-hour|energy|3.6e6|kilowatt hour,kilowatt hours|kWh,KWh,kwh",
  "megawatt-hour|energy|3.6e9|megawatt hour,megawatt hours|MWh",
  "gigawatt-hour|energy|3.6e12|gigawatt hour,gigawatt hours|GWh",
  "terawatt-hour|energy|3.6e15|terawatt hour,terawatt hours|TWh",
  "british-thermal-unit|energy|1055.05585262|british thermal unit,british thermal units|BTU,Btu",
  "hertz|frequency|1|hertz|Hz,HZ,hz",
  "kilohertz|frequency|1e3|kilohertz|kHz,KHz",
  "megahertz|frequency|1e6|megahertz|MHz",
  "gigahertz|frequency|1e9|gigahertz|GHz",
  "revolution-per-minute|frequency|0.0166666666666667|revolutions per minute|rpm,RPM",
  "beat-per-minute|frequency|0.0166666666666667|beats per minute|bpm,BPM",
  "pascal|pressure|1|pascal,pascals|Pa",
  "hectopascal|pressure|100|hectopascal,hectopascals|hPa",
  "kilopascal|pressure|1e3|kilopascal,kilopascals|kPa",
  "megapascal|pressure|1e6|megapascal,megapascals|MPa",
  "gigapascal|pressure|1e9|gigapascal,gigapascals|GPa",
  "bar|pressure|1e5||",
  "millibar|pressure|100|millibar,millibars|mbar",
  "atmosphere|pressure|101325||atm",
  "pound-force-per-square-inch|pressure|6894.757293168|pounds per square inch,pound per square inch|psi,PSI",
  "kilopound-per-square-inch|pressure|6894757.293168||ksi",
  "volt|electric|0|volt,volts|V",
  "kilovolt|electric|0|kilovolt,kilovolts|kV,KV",
  "millivolt|electric|0|millivolt,millivolts|mV",
  "ampere|electric|0|ampere,amperes,amp,amps|",
  "milliampere|electric|0|milliamp,milliamps|mA",
  "milliampere-hour|electric|0|milliamp hour,milliamp hours|mAh",
  "ampere-hour|electric|0|amp hour,amp hours|Ah",
  "ohm|electric|0|ohm,ohms|Ω",
  "farad|electric|0|farad,farads|",
  "newton|other|0|newton,newtons|",
  "newton-meter|other|0|newton meter,newton meters,newton metre,newton metres|Nm",
  "pound-force-foot|other|0|pound foot,pound feet,foot pound,foot pounds|lb-ft,lb ft,ft-lb,ft lb",
  "decibel|other|0|decibel,decibels|dB,db",
  "lumen|other|0|lumen,lumens|lm",
  "lux|other|0|lux|lx",
  "g-force|other|0||",
  "becquerel|other|0|becquerel,becquerels|Bq",
  "sievert|other|0|sievert,sieverts|Sv",
  "millisievert|other|0|millisievert,millisieverts|mSv",
  "mole|other|0||mol",
  "mile-per-gallon|consumption|0|miles per gallon,miles to the gallon,mile per gallon|mpg,MPG",
  "liter-per-100-kilometer|consumption|0|liters per 100 kilometers,litres per 100 kilometres|",
  "part-per-1e6|concentration|0|parts per million,part per million|ppm",
  "part-per-1e9|concentration|0|parts per billion,part per billion|ppb",
  "permyriad|concentration|0|basis point,basis points|bps,bp",
  "permille|concentration|0||‰",
];

export interface UnitName {
  readonly unit: Unit;
  readonly form: string;
  /** Symbols are written in one case only, names in any. */
  readonly symbol: boolean;
}

/** Every name and symbol of every unit. */
export const UNIT_NAMES: readonly UnitName[] = ROWS.flatMap((row) => {
  const [id = "", dimension = "other", factor = "0", names = "", symbols = ""] = row.split("|");
  const unit: Unit = { id, dimension: dimension as Dimension, factor: Number(factor) };
  const forms = (list: string, symbol: boolean) =>
    list
      .split(",")
      .filter((form) => form !== "")
      .map((form) => ({ unit, form, symbol }));
  return [...forms(names, false), ...forms(symbols, true)];
});

export const UNITS: ReadonlyMap<string, Unit> = new Map(UNIT_NAMES.map(({ unit }) => [unit.id, unit]));
