/** What comes next, or how it is made of what stands there by then: whatever takes a while gives the latter. */
export type Next<T> = T | ((now: T) => T);

export const nextOf = <T>(next: Next<T>, now: T): T =>
  typeof next === 'function' ? (next as (now: T) => T)(now) : next;
