/** What stays in a field once these words of it were sent: what was typed meanwhile, and all of it where they were changed. */
export const unsentOf = (now: string, sent: string): string =>
  now.startsWith(sent) ? now.slice(sent.length).trimStart() : now;
