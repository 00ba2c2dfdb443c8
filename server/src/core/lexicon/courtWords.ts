/**
 * Words of court and crime copy, in which "admitted", "denied" and "claimed" are terms of art. Own compilation from the
 * vocabulary of court reporting guides.
 */
export const COURT_WORDS: readonly string[] = `
court courts judge judges jury jurors trial prosecutor prosecutors prosecution defendant defendants plaintiff plaintiffs lawsuit
indicted indictment convicted conviction sentenced pleaded pled testified testimony arrested custody detective detectives magistrate
magistrates coroner inquest tribunal bail barrister hearing verdict guilty offence offences felony misdemeanor misdemeanour manslaughter
burglary robbery assault
`
  .trim()
  .split(/\s+/);
