/** So many are put in order one by one. */
const FEW = 24;

/** Sorts in place as `sort` does, equal ones in their order, and returns the list: V8 lays out room for a large one at every sort. */
export function sortFew<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > FEW) return list.sort(compare);
  for (let i = 1; i < list.length; i++) {
    const one = list[i]!;
    let at = i;
    for (; at > 0 && compare(list[at - 1]!, one) > 0; at--) list[at] = list[at - 1]!;
    list[at] = one;
  }
  return list;
}
