/**
 * Abbreviations that end in a full stop, without it and in lower case. Own compilation from the titles, ranks, states,
 * company forms and Latin abbreviations in the style books of AP, Reuters, the Guardian and the Economist.
 */

/** Stand before a name or a number: the full stop never ends a sentence. */
export const ABBREVIATIONS_BEFORE_NAME: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev revd fr sr st ste mt ft messrs hon rt gov sen rep reps sens govs atty gen lt col maj capt cmdr
  cpl sgt pvt brig del adm supt insp det const pres supt amb asst assoc dep dir vs v no nos art sec fig figs vol eq approx
  ca cf eg ie viz e.g i.e shri smt adv alh engr hajj pte spc pfc msgr sq ald cllr barr dist`.split(/\s+/),
);

/** May end a sentence or not; what follows tells. */
export const ABBREVIATIONS_ANYWHERE: ReadonlySet<string> = new Set(
  `inc corp co ltd llc llp plc bros jr esq phd ph.d m.d etc et al dept univ assn est ave blvd rd hwy pty cie sp mfg ed
  a.m p.m am pm u.s u.k u.n d.c b.c a.d`.split(/\s+/),
);

/** Months and states: abbreviations only when capitalised, and before a figure (months) or after a comma (states). */
export const ABBREVIATED_MONTHS: ReadonlySet<string> = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec".split(" "),
);
export const ABBREVIATED_STATES: ReadonlySet<string> = new Set(
  `ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore
  pa penn tenn tex va vt wash wis wisc wyo n.c n.d n.h n.j n.m n.y s.c s.d r.i w.va ont que alta qld vic tas`.split(
    /\s+/,
  ),
);
