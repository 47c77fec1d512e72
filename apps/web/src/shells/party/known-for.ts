/** For which of its parties, or of its platforms, this person acted last on this device. */
const keyOf = (accountId: string, of: string): string => `parley:for:${of}:${accountId}`;

export type ForWhom = { readonly id: string; readonly name?: string; readonly scopes?: readonly string[] };

/** The one that was chosen last, or the only one there is; none where one has to be chosen first. */
export const knownFor = (accountId: string, of: string, choices: readonly ForWhom[]): ForWhom | undefined => {
  if (choices.length === 1) return choices[0];
  try {
    const kept = localStorage.getItem(keyOf(accountId, of));
    return choices.find(({ id }) => id === kept);
  } catch {
    return undefined;
  }
};

export const rememberFor = (accountId: string, of: string, id: string): void => {
  try {
    localStorage.setItem(keyOf(accountId, of), id);
  } catch {
    // a browser that keeps nothing asks again
  }
};
