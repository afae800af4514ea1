/** What a word can be for names, as bits. */
export const Part = {
  given: 1 << 0,
  /** A given name that is also a common word. */
  givenOrWord: 1 << 1,
  /** An Arabic word that neither the lexicon nor grammar knows. */
  unknown: 1 << 2,
  proper: 1 << 3,
  noun: 1 << 4,
  /** A verb and nothing else. */
  verb: 1 << 5,
  grammar: 1 << 6,
  nisba: 1 << 7,
  role: 1 << 8,
  honorific: 1 << 9,
  kin: 1 << 10,
  placeHead: 1 << 11,
  placePart: 1 << 12,
  orgHead: 1 << 13,
  mediaHead: 1 << 14,
  companyHead: 1 << 15,
  clubHead: 1 << 16,
  orgAdjective: 1 << 17,
  ministry: 1 << 18,
  stateBody: 1 << 19,
  shortHead: 1 << 20,
  joiner: 1 << 21,
  report: 1 << 22,
  definite: 1 << 23,
  /** Something attached before it other than و and ف: ب ل ك س. */
  prefixed: 1 << 24,
  and: 1 << 25,
  foreign: 1 << 26,
  never: 1 << 27,
  eventHead: 1 << 28,
  regime: 1 << 29,
  adjective: 1 << 30,
} as const;
