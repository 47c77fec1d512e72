/**
 * Something was recorded of a kind that only a newer release knows: this program must not decide or tell as if it were
 * not there.
 */
export class UnknownEvent extends Error {
  override readonly name = 'UnknownEvent';
}

/** Whether something failed, alone or among others, by what only a newer release knows. */
export const isOfNewerRelease = (error: unknown): boolean =>
  error instanceof UnknownEvent || (error instanceof AggregateError && error.errors.some(isOfNewerRelease));

/**
 * What an event of this type changes, as the table of its subject says; throws UnknownEvent for one that the table does
 * not have.
 */
export function changeOf<Change>(change: Change | undefined, type: string): Change {
  if (change === undefined) throw new UnknownEvent(`${type} was recorded by a newer release`);
  return change;
}
