import type { Instant } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { RightKind } from '../../rulebook/right-kinds.js';
import type { Bar } from './bar.js';
import type { DecisionContext } from './decision-context.js';
import { openPairs, pairOf } from './pairs.js';
import type { Dispute } from './state.js';
import { pairParts, type PairSubject } from './subject.js';

type AboutRight = { readonly right?: RightKind | undefined; readonly filedAs?: Dispute['filedAs'] | undefined };
type Standing = Pick<DecisionContext, 'bars' | 'limits'>;
type About = AboutRight & { readonly respondentId: string };

/**
 * Every bar that was read for this decision. With an instant those that stand then; what is read for a command is read
 * as it stands at that command, so that a menu, which has no clock, asks the same.
 */
export const standingBars = ({ bars = [], limits = [] }: Standing, at?: Instant): readonly Bar[] => {
  const orders = bars.map(({ barId, scope, issuedAt, endsAt }): Bar => ({
    kind: 'court-order',
    barId,
    scope,
    from: issuedAt,
    ...(endsAt !== undefined && { until: endsAt }),
  }));
  const found = limits.flatMap(({ kind, reviewId, from, until }): readonly Bar[] =>
    kind === 'suspension' || kind === 'agent-ban' ? [{ kind, reviewId, from, until }] : [],
  );
  return [...orders, ...found].filter(
    ({ from, until }) => at === undefined || (from <= at && (until === undefined || at <= until)),
  );
};

/**
 * Whether a bar reaches a complaint from this right against this party. An order for one shop blocks no other, and the
 * ban of a representative's account nothing that it files in a right of its own.
 */
export const reaches = (bar: Bar, { respondentId, right, filedAs }: About): boolean => {
  if (bar.kind === 'agent-ban') return filedAs === 'agent';
  if (bar.kind !== 'court-order' || bar.scope.kind === 'all') return true;
  return bar.scope.kind === 'right' ? bar.scope.right === right : bar.scope.partyId === respondentId;
};

/** The bars that reach this pair. */
export const barsOn = (about: AboutRight, pair: PairSubject, standing: Standing, at?: Instant): readonly Bar[] =>
  standingBars(standing, at).filter((bar) => reaches(bar, aboutPair(about, pair)));

const aboutPair = ({ right, filedAs }: AboutRight, pair: PairSubject): About => ({
  ...{ respondentId: pairParts(pair).respondentId, right, filedAs },
});

/** Those of these pairs for which nothing may be ordered now. The one statement of it: menu, guard and decider ask it. */
export const barredOf = (
  dispute: AboutRight,
  pairs: readonly PairSubject[],
  standing: Standing,
  at?: Instant,
): readonly PairSubject[] => pairs.filter((pair) => barsOn(dispute, pair, standing, at).length > 0);

/** The bars that reach any of these pairs, each once. */
export const barsOver = (
  dispute: AboutRight,
  pairs: readonly PairSubject[],
  standing: Standing,
  at?: Instant,
): readonly Bar[] =>
  standingBars(standing, at).filter((bar) => pairs.some((pair) => reaches(bar, aboutPair(dispute, pair))));

/** By which a bar is told apart: the order's id, or that of the review that found. */
export const idOf = (bar: Bar): string => (bar.kind === 'court-order' ? bar.barId : bar.reviewId);

/** Refuses with the first bar on any of these pairs: by which order or finding, and until when. */
export const checkNotBarred = (
  dispute: AboutRight,
  pairs: readonly PairSubject[],
  standing: Standing,
  at?: Instant,
): void => {
  for (const pair of pairs) {
    const [bar] = barsOn(dispute, pair, standing, at);
    if (bar) refuse('ComplainantBarred', { subject: pair, ...toldOf(bar) });
  }
};

/** Refuses where every one of these pairs is barred, so that nothing of the act is left. */
export const checkNotAllBarred = (
  dispute: AboutRight,
  pairs: readonly PairSubject[],
  standing: Standing,
  at?: Instant,
): void => {
  if (pairs.length > 0 && barredOf(dispute, pairs, standing, at).length === pairs.length)
    checkNotBarred(dispute, pairs, standing, at);
};

/** The same for a dispute as it comes in: all that has not come to its end. */
export const checkSomeOpenUnbarred = (dispute: Dispute, standing: Standing): void =>
  checkNotAllBarred(dispute, openPairs(dispute).map(pairOf), standing);

/** What a refusal tells of a bar. */
export const toldOf = (bar: Bar): { readonly name: string; readonly dueAt?: Instant } => ({
  name: idOf(bar),
  ...(bar.until !== undefined && { dueAt: bar.until }),
});
