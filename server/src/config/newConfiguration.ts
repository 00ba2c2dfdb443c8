/** The name of a new configuration file. */
export const NEW_CONFIGURATION = "onrecord.config.jsonc";

/** What a new configuration file says: everything as it is without one but for the preset, and where to begin. */
export function newConfiguration(preset = "default"): string {
  return `{
  // What to begin with: preset:default, wire, investigation, feature, opinion or strict; or other files.
  "extends": "preset:${preset}",

  // "off", "hint", "information", "warning" or "error", by rule; “onrecord rules” lists them all,
  // “onrecord explain RULE” tells of their options: "attribution-gap": ["hint", { "paragraphs": 8 }]
  "rules": {},

  // Who speaks in your articles, by the name that they give in full:
  //   "Mara Lee": { "aliases": ["Mara Okafor"], "notSameAs": ["Lee Shipyards"], "role": "mayor", "household": true }
  "speakers": {},

  // Outlets and institutes that you accept as a source where a sentence names them.
  "sources": [],

  // Only English is read for speakers and figures.
  "language": "en",

  // What holds for some of the files; the last that matches wins.
  "overrides": [
    { "files": "opinion/**", "extends": "preset:opinion" }
  ]
}
`;
}
