import { wordSet } from "./words.ts";

/** Nouns for what has a name as people have one: works, vessels, animals. Singular, lower case. Own compilation. */
export const NAMED_THINGS = wordSet(`
  song hit single album record track ballad anthem hymn symphony opera musical ballet novel novella book memoir autobiography biography
  cookbook bestseller trilogy sequel prequel poem painting sculpture mural film movie picture documentary blockbuster feature play drama
  comedy thriller sitcom series show podcast blog column game video
  boat ship yacht ferry trawler tug tugboat barge narrowboat sailboat dinghy schooner cutter ketch freighter tanker lifeboat submarine
  vessel locomotive
  horse racehorse mare gelding stallion filly colt foal pony donkey mule dog puppy terrier spaniel labrador collie greyhound poodle
  retriever cat kitten tomcat parrot tortoise cow bull ram goat pig
`);

/** The same of where people eat, drink, shop or sleep, which are bodies with doors. */
export const NAMED_VENUES = wordSet(`
  pub bar inn tavern restaurant café cafe bistro diner eatery bakery teashop tearoom hotel guesthouse hostel nightclub shop store bookshop
  bookstore boutique salon barbershop brewery winery distillery vineyard farm ranch gallery cinema
`);
