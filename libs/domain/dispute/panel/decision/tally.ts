import { choicesOf, type Choice, type Issue, type Outcome } from './issues.js';

/** What one panelist answers, by issue. */
export type Ballot = Readonly<Record<string, Choice>>;

/** What counts where no choice has a majority. */
export type WithoutMajority = 'least-onerous' | 'presiding';

/**
 * The outcome of every issue from all ballots, by panelist. The same ballots give the same outcome in whatever order
 * they came.
 */
export const tally = (
  issues: readonly Issue[],
  ballots: Readonly<Record<string, Ballot>>,
  presidingId: string,
  otherwise: WithoutMajority,
): readonly Outcome[] => issues.map((issue) => outcomeOf(issue, ballots, presidingId, otherwise));

const outcomeOf = (
  { issueId, kind }: Issue,
  ballots: Readonly<Record<string, Ballot>>,
  presidingId: string,
  otherwise: WithoutMajority,
): Outcome => {
  const votes = Object.values(ballots).flatMap((ballot) => ballot[issueId] ?? []);
  const count = (choice: Choice): number => votes.filter((vote) => vote === choice).length;
  const most = choicesOf(kind).find((choice) => count(choice) * 2 > votes.length);
  if (most !== undefined)
    return { issueId, outcome: most, by: count(most) === votes.length ? 'unanimous' : 'majority' };
  const [least = 'lift'] = choicesOf(kind).filter((choice) => count(choice) > 0);
  const presiding = ballots[presidingId]?.[issueId];
  return otherwise === 'presiding' && presiding !== undefined
    ? { issueId, outcome: presiding, by: 'presiding' }
    : { issueId, outcome: least, by: 'least-onerous' };
};
