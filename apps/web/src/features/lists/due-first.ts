type Due = { readonly dueAt?: string };

const LAST = '9'; // after every instant

/** What is due first comes first, what has no day last. */
export const dueFirst = (one: Due, other: Due): number => (one.dueAt ?? LAST).localeCompare(other.dueAt ?? LAST);
