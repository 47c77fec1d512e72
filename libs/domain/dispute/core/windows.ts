import type { Dispute } from './state.js';
import type { Pair } from './pair.js';
import { pairSubject, partsOf, respondentSubject, type PairSubject, type Subject } from './subject.js';
import type { Window, WindowOfPairs } from './window.js';

type Known = Pick<Dispute, 'windows' | 'respondents'>;

export const roundOf = (
  { windows }: Pick<Dispute, 'windows'>,
  pair: Pick<Pair, 'respondentId' | 'itemId'>,
): number | undefined => windows[pairSubject(pair.respondentId, pair.itemId)];

/** The window in which this pair is to be answered. */
export const windowOf = (dispute: Pick<Dispute, 'windows'>, pair: Pick<Pair, 'respondentId' | 'itemId'>): Subject =>
  respondentSubject(pair.respondentId, roundOf(dispute, pair));

/** The window that a subject stands for; undefined of everything else. */
export const windowAt = (subject: Subject): Window | undefined => {
  const { kind, respondentId, round } = partsOf(subject);
  if (kind !== 'respondent' || respondentId === undefined) return undefined;
  return { respondentId, ...(round !== undefined && { round }) };
};

/** Every window there is, the first ones in the order of the complaint. */
export const windowsIn = ({ respondents, windows }: Known): readonly Window[] => [
  ...respondents.map(({ respondentId }) => ({ respondentId })),
  ...respondents.flatMap(({ respondentId }) =>
    [
      ...new Set(
        Object.entries(windows).flatMap(([pair, round]) => (pair.split(':')[1] === respondentId ? [round] : [])),
      ),
    ].map((round) => ({
      respondentId,
      round,
    })),
  ),
];

/** The windows of these pairs, each once. */
export const windowsOf = (
  dispute: Pick<Dispute, 'windows'>,
  pairs: readonly Pick<Pair, 'respondentId' | 'itemId'>[],
): readonly Window[] => [
  ...new Map(
    pairs.map((pair) => {
      const round = roundOf(dispute, pair);
      return [windowOf(dispute, pair), { respondentId: pair.respondentId, ...(round !== undefined && { round }) }];
    }),
  ).values(),
];

/** These pairs are to be answered in these windows from now on. */
export const withWindows = (dispute: Dispute, windows: readonly WindowOfPairs[]): Dispute => {
  const rounds = windows.flatMap(({ round, pairs }) =>
    round === undefined ? [] : pairs.map((pair) => [pair, round] as const),
  );
  return { ...dispute, windows: { ...dispute.windows, ...Object.fromEntries(rounds) } };
};

export const windowSubject = ({ respondentId, round }: Window): Subject => respondentSubject(respondentId, round);
