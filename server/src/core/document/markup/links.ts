import type { Link } from "../document.ts";

/**
 * The link that a pattern has matched: where its group `target` leads, behind the words in `keep`, or behind the address itself
 * where that is what the reader sees. undefined where it leads nowhere.
 */
export function linkOf({ 0: whole, index, groups, indices }: RegExpExecArray): Link | undefined {
  const target = groups?.target;
  if (target === undefined) return undefined;
  const [start, end] = indices!.groups!.keep ?? indices!.groups!.target!;
  let length = target.length;
  // A full stop behind an address ends the sentence.
  while (length > 0 && ".,;:!?)".includes(target[length - 1]!)) length--;
  return { start: index, end: index + whole.length, label: { start, end }, target: target.slice(0, length) };
}
