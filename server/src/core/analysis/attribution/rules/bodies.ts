/** Nouns for bodies that speak, with a small letter: "claims the union", "says bank". Own compilation. */
export const BODIES =
  /^(?:police|government|union|board|council|court|company|bank|ministry|party|agency|commission|committee|department|office|group|club|firm|team|association|federation|family|families|officials|authorities|hospital|school|university|watchdog|regulator|charity|tribunal|inquiry|panel)$/;
