import { visible } from "./excerpt.ts";

/** An element with its attributes; `content` is XML already. Lone surrogates, which no XML may hold, become U+FFFD. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ""): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const open = `<${name}${list.join("")}`;
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

export function escapeXml(text: string): string {
  const safe = visible(text).replace(/[\ufffe\uffff]/g, "\ufffd");
  return safe
    .toWellFormed()
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
