/** Makes a call in one of the places that there are for its destination, or throws where none came free in time. */
export type FewTo = <T>(destination: string, call: () => Promise<T>) => Promise<T>;

/** Where nobody counts. */
export const uncounted: FewTo = (_, call) => call();
