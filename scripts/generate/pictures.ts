import { readdirSync, readFileSync } from "node:fs";

const DRAWINGS = new URL("walkthrough/", import.meta.url);

/** The colours of the walkthrough's pictures, by kind of theme: those of the editor's own themes. */
const THEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light: {
    paper: "#ffffff",
    line: "#d4d4d4",
    card: "#f8f8f8",
    ink: "#3b3b3b",
    faint: "#6e7781",
    link: "#005fb8",
    warning: "#bf8803",
    chosen: "#e4e6f1",
    person: "#d67e00",
  },
  dark: {
    paper: "#1f1f1f",
    line: "#454545",
    card: "#2b2b2b",
    ink: "#cccccc",
    faint: "#9d9d9d",
    link: "#4daafc",
    warning: "#cca700",
    chosen: "#37373d",
    person: "#ee9d28",
  },
  hc: {
    paper: "#000000",
    line: "#6fc3df",
    card: "#0c141f",
    ink: "#ffffff",
    faint: "#d4d4d4",
    link: "#21a6ff",
    warning: "#ffd370",
    chosen: "#1b3a4b",
    person: "#ee9d28",
  },
  "hc-light": {
    paper: "#ffffff",
    line: "#0f4a85",
    card: "#ffffff",
    ink: "#292929",
    faint: "#515151",
    link: "#0f4a85",
    warning: "#895503",
    chosen: "#dbe7f3",
    person: "#a25b00",
  },
};

/** The walkthrough's pictures by path: each drawing in the colours of each kind of theme. */
export function walkthroughPictures(): ReadonlyMap<string, string> {
  const pictures = new Map<string, string>();
  for (const file of readdirSync(DRAWINGS).sort()) {
    const drawing = readFileSync(new URL(file, DRAWINGS), "utf8");
    for (const [theme, colours] of Object.entries(THEMES)) {
      const variables = Object.entries(colours).map(([name, colour]) => `--${name}:${colour}`);
      const picture = drawing.replace("<style>", `<style>\n:root{${variables.join(";")}}`);
      pictures.set(`images/walkthrough/${file.replace(/\.svg$/, "")}-${theme}.svg`, picture);
    }
  }
  return pictures;
}
