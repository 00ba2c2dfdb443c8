/** As in a quantity: about, more than or at least, less than or at most, changed by. */
type Modifier = "~" | ">" | "<" | "up" | "down";

/** Words before a number that say how it is to be taken. Own compilation from AP and Reuters usage on estimates and changes. */
export const MODIFIERS_BEFORE: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ...list(
    ">",
    "more than|over|at least|above|exceeding|exceeded|exceeds|exceed|upwards of|upward of|no fewer than|no less than|not less than|not fewer than|greater than|in excess of|well over|just over|north of|over than|anything over|as few as|as little as|higher than|larger than|older than|longer than|surpassed|surpassing|topped|topping|a minimum of|minimum of|better than|beyond|≥|>",
  ),
  ...list(
    "<",
    "less than|fewer than|under|below|up to|at most|no more than|not more than|as many as|as much as|a maximum of|maximum of|smaller than|lower than|younger than|shorter than|just under|just shy of|shy of|short of|not exceeding|sub|sub -|not quite|anything up to|anything under|a shade under|<|≤|within",
  ),
  ...list(
    "~",
    "about|around|roughly|approximately|approx|approx .|some|nearly|almost|close to|closer to|an estimated|estimated|circa|ca|ca .|~|≈|near|somewhere around|in the region of|on the order of|something like|perhaps|virtually|more or less|estimated at|estimated to be|approaching|barely|scarcely|in the neighborhood of|in the neighbourhood of|in the vicinity of|in the order of|more like|averaged|averages|averaging",
  ),
  ...list("up", "up|up by|up another|upward by|upwards by"),
  ...list("down", "down|down by|down another|downward by|downwards by"),
]);

/** Words after a number that do the same. */
export const MODIFIERS_AFTER: ReadonlyMap<string, Modifier> = new Map<string, Modifier>([
  ...list(
    ">",
    "or more|or above|or over|or older|or higher|or greater|+|plus|and above|and over|and older|and up|and counting|and rising|and change|at least|minimum",
  ),
  ...list(
    "<",
    "or less|or fewer|or below|or under|or younger|or lower|at most|and under|and younger|and below|at the most|tops|maximum|max",
  ),
  ...list("~", "or so|or thereabouts|more or less|give or take|- ish|-odd|odd"),
]);

const RISING =
  "rise rises rose risen rising increase increases increased increasing gain gains gained gaining grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring advance advances advanced advancing add adds added adding rebound rebounds rebounded rebounding raise raises raised raising leap leaps leapt leaped leaping spike spikes spiked spiking rocket rockets rocketed rocketing skyrocket skyrockets skyrocketed skyrocketing balloon balloons ballooned mount mounts mounted accelerate accelerates accelerated accelerating rally rallies rallied rallying improve improves improved improving widen widens widened widening swell swells swelled swollen swelling expand expands expanded expanding strengthen strengthens strengthened strengthening appreciate appreciates appreciated appreciating boost boosts boosted boosting";
const FALLING =
  "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing slide slides slid sliding plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling sink sinks sank sunk sinking lose loses lost losing shed sheds shedding slip slips slipped slipping dip dips dipped dipping slump slumps slumped slumping shrink shrinks shrank shrunk shrinking ease eases eased easing retreat retreats retreated retreating contract contracts contracted contracting narrow narrows narrowed narrowing cut cuts cutting reduce reduces reduced reducing trim trims trimmed trimming weaken weakens weakened weakening depreciate depreciates depreciated depreciating lower lowers lowered lowering dive dives dived dove diving crash crashes crashed crashing collapse collapses collapsed collapsing worsen worsens worsened worsening recede recedes receded receding erode erodes eroded eroding crater craters cratered deflate deflates deflated diminish diminishes diminished diminishing slacken slackens slackened dwindle dwindles dwindled dwindling slash slashes slashed slashing pare pares pared paring";

/** Verbs and nouns of change: what follows them (after "by", "of" or nothing) is how much. */
export const CHANGES: ReadonlyMap<string, "up" | "down"> = new Map<string, "up" | "down">([
  ...RISING.split(" ").map((word): [string, "up"] => [word, "up"]),
  ...FALLING.split(" ").map((word): [string, "down"] => [word, "down"]),
]);

function list(modifier: Modifier, phrases: string): [string, Modifier][] {
  return phrases.split("|").map((phrase) => [phrase, modifier]);
}
