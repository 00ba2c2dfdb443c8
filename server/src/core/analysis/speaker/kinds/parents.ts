/** "Father of three", "married mum-of-two". */
export const PARENT =
  /^(?:(?:married|single|divorced|widowed) )?(?:father|mother|dad|mum|mom|parent|grand(?:father|mother|parent))[ -]of[ -](?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)$/iu;
