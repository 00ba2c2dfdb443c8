import { wordSet } from "./words.ts";

/**
 * Adjectives and participles for how somebody takes news or feels about it, lower case: of people, seldom of places or things. Own
 * compilation from the words by which English news style leads in a quotation.
 */
export const MOODS = wordSet(`
  adamant affronted aggrieved aghast alarmed amazed ambivalent amused angry annoyed anxious apologetic appalled apprehensive ashamed
  astonished astounded baffled bemused bewildered bitter blunt bullish buoyant calm candid categorical cautious charitable cheerful
  circumspect clear combative complimentary concerned confident confused contemptuous contrite convinced cool coy crestfallen critical
  crushed cynical damning dazed defiant deflated dejected delighted despairing despondent devastated diplomatic disappointed disapproving
  disbelieving disconsolate discouraged disgusted disheartened dismayed dismissive displeased dissatisfied distraught distressed downbeat
  downcast dubious ecstatic effusive elated embarrassed emotional emphatic encouraged enraged enthusiastic envious euphoric exasperated
  excited exhilarated explicit fearful firm flabbergasted flattered forgiving forthright frank frightened frustrated fulsome fuming
  furious glad gleeful gloomy glowing gracious grateful guarded gutted happy harsh heartbroken hesitant hopeful horrified hurt impatient
  impressed incandescent incensed incredulous indifferent indignant insistent irate irritated jealous joyful jubilant keen livid lukewarm
  magnanimous matter-of-fact measured melancholy miserable mortified moved mystified nervous nonchalant nonplussed nostalgic offended
  optimistic outraged outspoken overjoyed overwhelmed perplexed perturbed pessimistic philosophical phlegmatic pleased positive pragmatic
  proud puzzled realistic regretful relaxed relieved reluctant remorseful repentant resentful resigned resolute reticent rueful sad
  sanguine sarcastic satisfied scared scathing sceptical scornful self-critical shaken shocked skeptical speechless staggered stoic
  stoical stunned succinct sure surprised sympathetic taken-aback tearful terrified thankful thrilled torn touched triumphant troubled
  unabashed unapologetic unbothered uncertain unconcerned unconvinced undaunted undecided undeterred uneasy unequivocal unfazed
  unforgiving unhappy unimpressed unmoved unperturbed unrepentant unruffled unsentimental unsparing unsure unsurprised unsympathetic
  unyielding upbeat upset vague vehement wary weary wistful withering worried wry
`);
