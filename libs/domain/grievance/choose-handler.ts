import { formerHands, type Grievance } from './state.js';

/** Somebody of the association who might handle it. */
export type Candidate = {
  readonly accountId: string;
  readonly isAdministrator: boolean;
  /** Suspended, gone or on leave. */
  readonly away: boolean;
  /** It declared a conflict of interest with a party or platform of the dispute, or acts for one. */
  readonly inConflict: boolean;
  /** It acted in the dispute, or in one that goes with it. */
  readonly actedThere: boolean;
  /** Who leads a team in which it is, and for whom it stands in, or who stands in for it. */
  readonly under: readonly string[];
};

/**
 * Who gets a grievance, or its review: never the one complained of, one under it or one who stands in for it, nobody in
 * conflict, nobody who acted in the dispute; the review nobody who ever had it before. An administrator first, else a
 * case manager. Nobody where nobody is left: it waits until somebody is.
 */
export const chooseHandler = (
  one: Pick<Grievance, 'aboutId' | 'stage' | 'former' | 'replaced'>,
  candidates: readonly Candidate[],
  except: readonly string[] = [],
): string | undefined => {
  const { aboutId } = one;
  const before = formerHands(one);
  const free = candidates.filter(
    ({ accountId, away, inConflict, actedThere, under }) =>
      !away &&
      !inConflict &&
      !actedThere &&
      accountId !== aboutId &&
      !(aboutId !== undefined && under.includes(aboutId)) &&
      !before.includes(accountId) &&
      !except.includes(accountId),
  );
  return (free.find(({ isAdministrator }) => isAdministrator) ?? free[0])?.accountId;
};
