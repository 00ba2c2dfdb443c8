/**
 * How copy tells that somebody was asked and said nothing: "declined to comment", "did not immediately return a call", "had no
 * comment", "could not be reached", "an email to the firm went unanswered". A pattern's source, for text in any case.
 */
export const NO_COMMENT = [
  String.raw`(?:declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing)|would\s*(?:not|n[’']t))\s+(?:\w+\s+){0,2}?(?:(?:to\s+)?(?:comment|be\s+(?:interviewed|drawn))\b|to\s+(?:answer|speak|talk|discuss|say)\b|(?:an?|all|our|its|any|\w+[’']s?)\s+(?:\w+\s+)?(?:requests?|interviews?|invitations?)\b)`,
  String.raw`(?:did|do|does|ha[ds]|have)\s*(?:not|n[’']t)\s+(?:\w+\s+){0,2}(?:respond|repl(?:y|ied)|return|answer|comment)(?:ed)?\b`,
  String.raw`(?:ha[ds]|have)\s+(?:yet\s+to|never)\s+(?:respond|reply|answer|comment)(?:ed)?\b`,
  String.raw`(?:ha[ds]|have|offered|made|gave)\s+no\s+(?:\w+\s+)?comment\b`,
  String.raw`could\s*(?:not|n[’']t)\s+(?:\w+\s+)?be\s+(?:\w+\s+)?(?:reached|contacted|located)\b`,
  String.raw`(?:was|were)\s+(?:un(?:available|reachable)|not\s+(?:\w+\s+)?available|asked|approached|contacted)\s+(?:\w+\s+)?(?:for\s+(?:\w+\s+)?comment|to\s+comment)\b`,
  String.raw`(?:calls?|e-?mails?|messages?|letters?|requests?|questions?|inquiries|enquiries)\b[^.!?;]{0,80}?\b(?:went\s+unanswered|(?:was|were|ha[ds]\s+been|have\s+been)\s+(?:not|never)\s+(?:\w+\s+)?(?:returned|answered)|(?:was|were)n[’']t\s+(?:\w+\s+)?(?:returned|answered))\b`,
].join("|");
