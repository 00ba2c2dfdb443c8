import { wordSet } from "./words.ts";

/**
 * Frequent given names of many origins, lower case. They tell a person's name from a body's, and two people from one
 * misspelt; nothing is concluded from them about anybody's gender. Own compilation.
 */
export const GIVEN_NAMES = wordSet(`
  aaron abdul abdullah abigail adam adrian ahmad ahmed aisha alan albert alejandro alex alexander alexandra alexei alfred ali alice
  alicia alison allen amanda amber amina amir amy ana anders andré andrea andreas andrei andrew andy angela anita ann anna anne
  annie anthony antonio april arthur arnold arun asha ashley audrey barack barbara barry beatrice ben benjamin bernard bernie
  beth betsy betty beverly bill billy bob bobby boris brad bradley brandon brenda brian bridget bruce bryan caitlin calvin camilla
  cameron carl carla carlos carly carmen carol caroline carolyn catherine cathy cecilia charles charlie charlotte chelsea cheryl chris
  christian christina christine christopher chuck claire clara clarence claude claudia colin connie craig cristina curtis cynthia daisy
  dale dan dana daniel danielle danny daphne darren dave david dawn dean debbie deborah debra denis dennis derek diana diane
  diego dimitri dmitry dolores dominic don donald donna dora doris dorothy doug douglas duncan dwight dylan earl ed eddie edgar
  edith edward edwin eileen elaine eleanor elena eli elijah elizabeth ella ellen elliott emily emma emmanuel enrique eric erica
  erik erin ernest esther ethan eugene eva evan eve evelyn faith fatima felix fernando fiona florence frances francesca francis
  francisco françois frank franklin fred frederick gabriel gail gareth gary gavin gene geoff geoffrey george georgia gerald
  gerard gina glen glenn gloria gordon grace graham grant greg gregory guy hannah hans harold harriet harry harvey hassan
  heather hector heidi helen helena henry herbert hilary hillary holly hope howard hugh hugo hussein ian ibrahim igor imran ingrid irene
  iris isaac isabel isabella isabelle ivan ivanka jack jackie jacob jacqueline jaime jake james jamie jan jane janet janice jared jasmine
  jason javier jay jean jeanne jeb jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jessie jill jim jimmy joan joanna joanne
  joe joel johan johannes john johnny jon jonathan jordan jorge josé joseph josh joshua josé joy joyce juan judith judy julia julian julie
  julio june justin kamala karen karl kate katherine kathleen kathryn kathy katie katrina keith kelly kellyanne ken kenneth kerry kevin khalid
  kim kimberly kirsten kurt kyle laila lara larry laura lauren laurie lawrence leah lee leila lena leo leon leonard leonor leroy leslie lewis
  liam lillian linda lindsay lindsey lisa liz lloyd lois lori lorraine louis louise lucas lucy luis luke lydia lynn madeleine mahmoud malcolm
  manuel marc marcel marco marcos marcus margaret maria mariam marie marilyn mario marion marjorie mark marla marsha martha martin marvin mary
  mateo matt matthew maureen maurice max maya megan mehmet melania melanie melissa mercedes mia michael michelle miguel mike mildred milton
  miriam mitch mitt mohamed mohammad mohammed moira molly monica morgan moses muhammad mustafa nadia nancy naomi narendra natalia natalie natasha
  nathan neil nell nelson newt nicholas nick nicola nicole nigel nikki nikolai nina noah noel nora norma norman olga oliver olivia omar oscar owen
  pablo pamela pat patricia patrick patty paul paula pauline pavel pedro peggy penny pete peter phil philip phillip phyllis pierre polly priya
  rachel rafael raj ralph ramon rand randy raúl ray raymond rebecca reggie reince renee rex rhonda ricardo richard rick ricky rita rob robby robert roberta
  roberto robin rodney rodrigo roger roland ron ronald rosa rose rosemary ross roy rudy rupert rush russell ruth ryan sally sam samantha samir samuel
  sandra sara sarah sasha saul scott sean sebastian serena sergei seth shannon sharon shaun sheila shelley sherry shirley sidney silvia simon sofia
  solomon sonia sophia sophie stacey stacy stan stanley stella stephanie stephen steve steven stuart sue susan susana suzanne svetlana sylvia tamara
  tanya tara tariq ted teresa terri terry thelma theodore theresa thomas tiffany tim timothy tina toby todd tom tomas tommy toni tony tracy travis trevor
  trey tyler valerie vanessa vera vernon veronica vicki victor victoria vince vincent viola violet virginia vivian vladimir volodymyr wade wallace walter
  wanda warren wayne wendy wesley will william willie wilson winston xavier yasmin yolanda yousef yuri yusuf yvonne zach zachary zoe
`);
