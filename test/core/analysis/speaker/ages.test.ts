import { tell } from "../../../support/lastSpeaker.ts";

tell("what somebody is called by age", [
  ["Kim Bell, 18, scored late. “I meant it as a cross,” said the teenager.", "Kim Bell"],
  ["Kim Bell, 71, lost her home. “I was cold,” said the pensioner.", "Kim Bell"],
  ["Kim Bell, 84, lost her home. “I was cold,” said the octogenarian.", "Kim Bell"],
  // Two of that age, nobody of that age, and one without a name.
  ["Kim Bell, 18, and Sam Pell, 17, scored late. “I meant it as a cross,” said the teenager.", "teenager"],
  ["Kim Bell, 28, scored late. A boy fell. “I meant it as a cross,” said the teenager.", "teenager"],
  ["Kim Bell, 18, was there. A teenager fell. “It hurt,” the teenager said.", "teenager"],
]);

tell("a mother of two is a mum", [
  ["Kim Bell, a mother of two, lost her home. “I was cold,” said the mum.", "Kim Bell"],
  ["Kim Bell, a mother of two, lost her home. “I was cold,” said the mum-of-two.", "Kim Bell"],
  ["Robin Bell, a father of two, lost his home. “I was cold,” said the dad.", "Robin Bell"],
  ["Kim Bell, 71, has five grandchildren. “I was cold,” said the gran-of-five.", "Kim Bell"],
  ["Kim Bell, a nurse, met Ada Vale, a clerk. “I was cold,” said the mum.", "mum"],
]);
