/** What this tab keeps over a reload. A browser that keeps nothing (private, full) is no reason to fail. */
export const keep = (name: string, value: unknown): void => {
  try {
    sessionStorage.setItem(`parley:${name}`, JSON.stringify(value));
  } catch {
    // it lives as long as the page then
  }
};

export const findKept = <T>(name: string): T | undefined => {
  try {
    const kept = sessionStorage.getItem(`parley:${name}`);
    return kept === null ? undefined : (JSON.parse(kept) as T);
  } catch {
    return undefined;
  }
};

export const forget = (name: string): void => {
  try {
    sessionStorage.removeItem(`parley:${name}`);
  } catch {
    // nothing was kept
  }
};

/** Whoever signs out leaves nothing in the tab: not whose it was, nor what was half written. */
export const forgetAll = (): void => {
  try {
    for (const name of Object.keys(sessionStorage)) if (name.startsWith('parley:')) sessionStorage.removeItem(name);
  } catch {
    // nothing was kept
  }
};
