/** Begins a subject that is nobody, or hardly anybody: "**no** juror", "**none** of them". */
export const NOBODY = /^(?:no|nobody|no-one|none|neither|nor|nothing|few|fewer|little|less|hardly|barely|scarcely)$/;
/** Denies a verb: "has **not** said", "**never** said". */
export const NOT = /^(?:not|never|nor|hardly|barely|scarcely)$|n['’]t$/;
