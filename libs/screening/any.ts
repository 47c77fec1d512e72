/** Alternatives of one pattern, read as a list: written apart by what they are. */
export const any = (...lists: readonly string[]): string =>
  lists.flatMap((list) => list.trim().split(/\s+/u)).join('|');
