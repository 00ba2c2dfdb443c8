import { wordSet } from "./words.ts";

/**
 * What ministries, boards and their heads are called after, as words of a name: "the **Trade** and **Industry** Secretary". Own
 * compilation from the names of governments' departments and agencies in English.
 */
export const OFFICE_FIELDS = wordSet(`
  affairs aged ageing aging agriculture agricultural air aliens antiquities arts atomic aviation banking benefits broadcasting budget business
  care cattle charities child children citizenship civil climate coast coastal commerce commercial communication communications
  communities community competition conservation consumer consumers copyright correctional corrections crime crops cultural culture customs cyber dairy
  defence defense dental development digital disability disabilities disaster disease drainage drink drug drugs economic economy education
  educational elderly elections electoral electricity emergency employment energy engineering enterprise environment environmental
  equalities equality estates excise exchange export family families farming farms federal finance financial fire firearms fiscal fish fisheries
  fishing flood food foreign forest forestry forests gaming gas gender governmental grain grains harbour harbours harbor harbors health
  heritage highway highways homeland hospitals housing human humanities hunting hydrocarbons immigration income indigenous industrial
  industries industry information infrastructure innovation insurance intelligence interior international investment irrigation
  justice juvenile labor labour land lands learning legal leisure letters licensing livestock local logistics maps marine maritime markets
  meat media medical medicine medicines mental metals meteorological migration mineral minerals mines mining monopolies monuments
  museums music natural naval navigation nuclear nursing nutrition occupational ocean oceans oceanic oil parks passenger patent patents
  pensions petroleum pipeline planning police pollution population ports postal poultry power price prices prisons probation procurement
  production productivity public quarantine radio rail railroad railway railways recreation reform reforms refugee refugees regional
  rehabilitation research resettlement resources retirement revenue river rivers road roads rules rural safety sanitation savings
  school schools science sciences scientific securities security sewerage shipping skills social soil soils space sport sports standards statistics
  spending expenditure delivery gaeltacht
  strategy substance supply surveillance tariff tariffs tax taxation taxes technological technology telecommunication
  telecommunications telecoms territorial territories toxic tourism town trade training transit transport transportation treasury
  tribal universities urban utilities veterans veterinary vocational wage wages waste water waters waterways weights welfare wildlife women women's
  children's work workforce works young youth
`);
