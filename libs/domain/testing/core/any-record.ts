import { COUNTER_NOTICE_FAULTS, RESTORATION_FAULTS } from '../../dispute/response/counter-notice/events.js';
import { PRINTED_DATES } from '../../dispute/intake/corrections/events.js';
import { SIDE_EFFECTS } from '../../dispute/intake/renewal/events.js';
import type { Dispute } from '../../dispute/core/state.js';
import { pairParts, pairSubject, respondentSubject, type PairSubject } from '../../dispute/core/subject.js';
import { instant, type Actor, type Instant } from '../../kernel/message.js';
import { ana, ben, cai, mall, mia, shop } from './actors.js';
import { paper } from './commands.js';

/** A throw of dice: `which` command, and three numbers that choose its parts. */
export type Throw = { readonly which: number; readonly a: number; readonly b: number; readonly c: number };
export type Make = (dispute: Dispute, dice: Throw, at: Instant) => { readonly data: object; readonly by: Actor };

export const from = <T>(list: readonly T[], number: number): T | undefined => list[number % Math.max(list.length, 1)];
/** Each element by its bit; of an even throw just one. */
export const some = <T>(list: readonly T[], number: number): readonly T[] =>
  number % 2 === 0
    ? list.slice(number % Math.max(list.length, 1)).slice(0, 1)
    : list.filter((_, index) => (number >> (index + 1)) & 1);
export const pairsOf = ({ pairs }: Dispute): readonly PairSubject[] =>
  pairs.map((pair) => pairSubject(pair.respondentId, pair.itemId));

export const keyOf = (things: Readonly<Record<string, unknown>>, number: number): string =>
  from(Object.keys(things), number) ?? 'none';
const onePair = (dispute: Dispute, number: number) => pairParts(from(pairsOf(dispute), number) ?? 'pair:none:none');
const ownerOf = (respondentId: string): Actor =>
  from(
    [ben, cai].filter(({ onBehalfOf }) => onBehalfOf === respondentId),
    0,
  ) ?? ben;
const platformOf = (dispute: Dispute, itemId: string): Actor =>
  dispute.items.find((item) => item.itemId === itemId)?.platformId === 'mall' ? mall : shop;
const why = { reasonContentId: 'why' };

const taken = ({ counterNotices }: Dispute, { a, b }: Throw) => {
  const counterNoticeId = keyOf(counterNotices, a);
  const { respondentId = 'ben', itemIds = [] } = counterNotices[counterNoticeId] ?? {};
  return { counterNoticeId, respondentId, itemIds: some(itemIds, b) };
};

/** What real records have. */
export const anyRecord = {
  WithdrawCounterNotice: (dispute, dice) => ({
    data: taken(dispute, dice),
    by: ownerOf(taken(dispute, dice).respondentId),
  }),
  RejectCounterNotice: (dispute, dice) => ({
    data: { ...taken(dispute, dice), fault: from(COUNTER_NOTICE_FAULTS, dice.c), ...why },
    by: mia,
  }),
  CureCounterNotice: (dispute, dice) => {
    const { counterNoticeId, respondentId, itemIds } = taken(dispute, dice);
    return {
      data: { counterNoticeId, respondentId, itemIds, evidence: [paper('cure')] },
      by: ownerOf(respondentId),
    };
  },
  UndoRestoration: (dispute, dice) => ({
    data: { ...taken(dispute, dice), fault: from(RESTORATION_FAULTS, dice.c), ...why },
    by: mia,
  }),
  RaiseAgain: (dispute, { a }) => ({
    data: { pairs: some(pairsOf(dispute), a), statementContentId: 'new', evidence: [], declaration: 'truth-1' },
    by: ana,
  }),
  AdmitRound: ({ rounds }, { a }) => ({ data: { roundId: keyOf(rounds, a) }, by: mia }),
  RefuseRound: ({ rounds }, { a }) => ({ data: { roundId: keyOf(rounds, a), ...why }, by: mia }),
  ListSideEffects: (dispute, { a, b }) => {
    const pair = onePair(dispute, a);
    return { data: { ...pair, sideEffects: [{ kind: from(SIDE_EFFECTS, b) }] }, by: platformOf(dispute, pair.itemId) };
  },
  ConfirmUndone: (dispute, { a }) => {
    const sideEffectId = keyOf(dispute.sideEffects, a);
    const { respondentId = 'ben', itemId = 'bag' } = dispute.sideEffects[sideEffectId] ?? {};
    return { data: { respondentId, itemId, sideEffectIds: [sideEffectId] }, by: platformOf(dispute, itemId) };
  },
  NameUnlisted: (_, { a }) => {
    const by = from([ben, cai, ana], a) ?? ben;
    const filing = by === ana ? 'withdrawal' : 'counter-notice';
    const unlisted = [{ descriptionContentId: 'which' }];
    return {
      data: {
        filing,
        unlisted,
        statementContentId: 'answer',
        evidence: [],
        ...(by !== ana && { declaration: 'truth-1' }),
      },
      by,
    };
  },
  MatchUnlisted: (dispute, { a, b }) => ({
    data: { unlistedId: keyOf(dispute.unlisted, a), ...onePair(dispute, b) },
    by: mia,
  }),
  RefuseUnlisted: ({ unlisted }, { a }) => ({ data: { unlistedId: keyOf(unlisted, a), ...why }, by: mia }),
  WithdrawWords: () => ({ data: { statementContentId: 'fewer' }, by: ana }),
  NotePrintedDate: (dispute, { a, b, c }) => ({
    data: { pairs: some(pairsOf(dispute), a), about: from(PRINTED_DATES, b), printed: `2026-0${c % 10}-3${c % 3}` },
    by: mia,
  }),
  ExtendDeadline: (dispute, { a, b, c }) => ({
    data: { subject: respondentSubject(from(dispute.respondents, a)?.respondentId ?? 'none'), days: b % 12, ...why },
    by: from([ana, mia], c) ?? mia,
  }),
  ExtendForOutage: (_, { a, b }, at) => ({
    data: { outageId: `outage-${a % 3}`, from: instant(Date.parse(at) - (1 + (b % 200)) * 3_600_000), until: at },
    by: mia,
  }),
  ClaimDelay: (dispute, { a, b }) => ({
    data: { pairs: some(pairsOf(dispute), a), reason: 'other', delay: b % 25, causeContentId: 'cause', evidence: [] },
    by: ana,
  }),
  RefuseDelay: ({ delayClaims }, { a }) => ({ data: { claimId: keyOf(delayClaims, a), ...why }, by: mia }),
  ReviewGround: ({ proceedings }, { a, b }) => ({
    data: { reportId: keyOf(proceedings, a), outcome: b % 2 === 0 ? 'stands' : 'failed', ...why },
    by: mia,
  }),
} as const satisfies Readonly<Record<string, Make>>;
