/** The domain of our own address is the right-hand side of our Message-IDs. */
export const hostOf = (from: string): string => /@([A-Za-z0-9.-]+)/.exec(from)?.[1] ?? 'parley.example';
