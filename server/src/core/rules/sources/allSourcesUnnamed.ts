import { ruleWithOptions } from "../options.ts";

export const allSourcesUnnamed = ruleWithOptions({
  id: "all-sources-unnamed",
  group: "sources",
  level: "off",
  presets: { wire: "information", investigation: "information", strict: "information" },
  summary: "a story in which nobody speaks under a name",
  rationale:
    "The AP and Reuters put a named source over an unnamed one, and two over one. A story that rests on nobody with a name asks the reader to believe the writer alone.",
  quiet:
    "Where one person, organisation or document is named as a source; texts of fewer than 120 words, such as alerts.",
  options: {
    words: {
      type: "integer",
      default: 120,
      minimum: 20,
      maximum: 5000,
      description: "Texts of fewer words are left alone.",
    },
  },
  examples: {
    fires: [
      {
        text: "[[An official]] said on Monday that the talks had stalled. The river had been high for days, and the ferry was not running. A diplomat said that nobody had left.",
        options: { words: 20 },
      },
      {
        text: "[[An official]] said on Monday that the talks about the bridge had stalled once more. The river had been high for days, and the ferry was not running; the road along the eastern bank was closed, and buses went the long way round through the hills. A second aide said that a new round was planned for the spring, if the money could be found. The shops in the upper town were open all the same, the market was as full as on any other Monday, and the school bus was only ten minutes late. A diplomat said that nobody had left the table in anger, and that the papers were still lying there. By evening the rain had stopped, and the lamps along the quay were lit as they are every night of the year.",
      },
      {
        text: "Talks about the bridge had stalled once more on Monday, [[officials]] said. The river had been high for days, and the ferry was not running; the road along the eastern bank was closed, and buses went the long way round through the hills. A new round was planned for the spring, if the money could be found, an aide said. The shops in the upper town were open all the same, the market was as full as on any other Monday, and the school bus was only ten minutes late. Nobody had left the table in anger, a diplomat said, and the papers were still lying there. By evening the rain had stopped, and the lamps along the quay were lit as they are every night of the year.",
      },
    ],
    quiet: [
      { text: "An official said that the talks had stalled." },
      {
        text: "An official said on Monday that the talks about the bridge had stalled once more. The river had been high for days, and the ferry was not running; the road along the eastern bank was closed, and buses went the long way round through the hills. Ana Ruiz, a spokeswoman for the ministry, said that a new round was planned for the spring, if the money could be found. The shops in the upper town were open all the same, the market was as full as on any other Monday, and the school bus was only ten minutes late. A diplomat said that nobody had left the table in anger, and that the papers were still lying there. By evening the rain had stopped, and the lamps along the quay were lit as they are every night of the year.",
      },
    ],
  },
  *check({ speakers, attributions, document }, _voice, { words }) {
    const speaking = speakers.filter(({ statements }) => statements.length > 0);
    const first = attributions.find(({ source, speaker }) => source.length > 0 && speaker !== null)?.source[0];
    if (!first || speaking.length === 0 || speaking.some(({ kind }) => kind !== "unnamed")) return;
    if (document.text.trim().split(/\s+/).length < words) return;
    yield {
      span: first,
      message: "No source in this story has a name. Find one who will give it, or tell the reader why none would.",
    };
  },
});
