/**
 * Short forms of English given names, each after the names that it may stand for. Own compilation; only pairs that copy uses of
 * the same person without a word about it.
 */
const ROWS = `
  abe abraham | al albert alan alfred | alex alexander alexandra | andy andrew | barb barbara | becky rebecca | ben benjamin | bernie bernard
  bert albert robert | beth elizabeth | betty elizabeth | bill william | billy william | bob robert | bobby robert | brad bradley | cathy catherine
  charlie charles | chris christopher christine | chuck charles | cindy cynthia | clint clinton | dan daniel | danny daniel | dave david
  deb deborah | debbie deborah | dick richard | don donald | doug douglas | drew andrew | ed edward edwin | eddie edward | frank francis franklin
  fred frederick | gabe gabriel | geoff geoffrey | gerry gerald gerard | greg gregory | hank henry | harry harold henry | jack john | jake jacob
  jamie james | jeff jeffrey jefferson | jen jennifer | jenny jennifer | jerry gerald jerome | jim james | jimmy james | joe joseph | joey joseph
  jon jonathan | josh joshua | judy judith | kate katherine catherine kathleen | kathy katherine kathleen | katie katherine | ken kenneth
  kim kimberly | larry lawrence laurence | len leonard | leo leonard | liz elizabeth | lou louis | maggie margaret | mandy amanda | marty martin
  matt matthew | max maxwell maximilian | meg margaret | mel melvin | mick michael | mickey michael | mike michael | mitch mitchell | nate nathan nathaniel
  ned edward | nick nicholas | norm norman | pam pamela | pat patrick patricia | patty patricia | peg margaret | pete peter | phil philip phillip
  ray raymond | rich richard | rick richard frederick | rob robert | robbie robert | rod rodney | ron ronald | russ russell | sam samuel samantha
  sandy sandra alexander | shelly michelle | stan stanley | steve stephen steven | stu stuart | sue susan | suzy susan | ted edward theodore
  terry terence theresa | theo theodore | tim timothy | toby tobias | tom thomas | tommy thomas | tony anthony | trish patricia | val valerie
  vic victor | vicky victoria | vince vincent | walt walter | wes wesley | will william | zach zachary
`;

const STAND_FOR: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  ROWS.split(/[|\n]/)
    .map((row) => row.trim().split(/\s+/))
    .filter((row) => row.length > 1)
    .map(([short, ...long]) => [short!, new Set(long)]),
);

/** True where one given name is short for the other: "Ken" and "Kenneth". */
export function isShortFor(a: string, b: string): boolean {
  return STAND_FOR.get(a)?.has(b) === true || STAND_FOR.get(b)?.has(a) === true;
}
