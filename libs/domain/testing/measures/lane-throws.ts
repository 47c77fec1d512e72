import type { DisputeCommand } from '../../dispute/actions.js';
import { instant, type Actor } from '../../kernel/message.js';
import { CLOCK_ACTIONS } from '../../rulebook/timed-stages.js';
import { MEASURE_STRENGTHS } from '../../rulebook/expedited.js';
import { ana, ben, cai, mall, mia, noa, shop } from '../core/actors.js';
import { BACK_REASONS, PLATFORM_DEEDS, PLATFORM_TARGETS } from '../../dispute/measures/preservation/events.js';
import { from, keyOf, pairsOf, some, type Make } from '../core/any-record.js';

type Lane = Exclude<
  Extract<
    DisputeCommand['type'],
    `${string}${'Urgent' | 'Call' | 'Guarantee' | 'Restoration' | 'Preservation' | 'Papers' | 'Ended' | 'ObjectBack' | 'Knowledge' | 'PlatformAct'}${string}`
  >,
  (typeof CLOCK_ACTIONS)[number] | 'UndoRestoration'
>;

const officer = (number: number): Actor => (number % 3 === 0 ? noa : mia);
const partyCalled = (id: string | undefined): Actor =>
  [ana, ben, cai].find(({ onBehalfOf }) => onBehalfOf === id) ?? ben;

/** Throws of the lanes that a later rulebook opened. */
export const LANES: { readonly [T in Lane]: Make } = {
  TakeUrgent: ({ urgent }, { a }) => ({ data: { urgentId: keyOf(urgent, a) }, by: officer(a) }),
  TakeUrgentMeasure: ({ urgent }, { a, b, c }) => {
    const urgentId = keyOf(urgent, a);
    const pairs = urgent[urgentId]?.pairs ?? [];
    const named = b % 2 === 0 ? pairs : pairs.slice(0, 1);
    const why = c % 2 === 0 && { whyNotLessContentId: 'why' };
    return {
      data: {
        urgentId,
        pairs: named,
        rung: from(MEASURE_STRENGTHS, c),
        ...why,
        confirmed: { identity: true, right: true },
      },
      by: officer(b),
    };
  },
  SecondUrgentMeasure: ({ urgent }, { a, b }) => ({ data: { urgentId: keyOf(urgent, a) }, by: officer(b) }),
  RecordCall: ({ urgent }, { a, b }) => ({
    data: { urgentId: keyOf(urgent, a), respondentId: b % 2 === 0 ? 'ben' : 'cai', outcome: 'reached' },
    by: officer(a),
  }),
  RefuseUrgent: ({ urgent }, { a }) => ({
    data: { urgentId: keyOf(urgent, a), reasonContentId: 'why' },
    by: officer(a),
  }),
  ReviewUrgentMeasure: ({ urgent }, { a, b }) => ({
    data: { urgentId: keyOf(urgent, a), outcome: from(['confirmed', 'undone', 'wrong'], b), reasonContentId: 'why' },
    by: officer(b),
  }),
  GiveGuarantee: (dispute, { a, b, c }, at) => {
    const pair = from(pairsOf(dispute), a) ?? 'pair:ben:bag';
    return {
      data: {
        pairs: [pair],
        kind: 'bank-letter',
        holder: { nameContentId: 'bank' },
        amount: { minorUnits: b + 1, currency: 'CNY' },
        validity: { from: at, ...(c % 4 === 0 && { until: instant(Date.parse(at) + 86_400_000) }) },
        evidence: [],
      },
      by: c % 5 === 0 ? ana : partyCalled(pair.split(':')[1]),
    };
  },
  AskEarlyRestoration: ({ guarantees }, { a, b }) => {
    const guaranteeId = keyOf(guarantees, a);
    const { pairs = [], giverId } = guarantees[guaranteeId] ?? {};
    return {
      data: { guaranteeId, pairs, wish: b % 2 === 0 ? 'restore' : 'label-and-escrow' },
      by: partyCalled(giverId),
    };
  },
  AnswerEarlyRestoration: ({ guarantees }, { a, b }) => ({
    data: {
      guaranteeId: keyOf(guarantees, a),
      outcome: from(['restore', 'label-and-escrow', 'refused'], b),
      reasonContentId: 'why',
    },
    by: mia,
  }),
  ReleaseGuarantee: ({ guarantees }, { a }) => ({
    data: { guaranteeId: keyOf(guarantees, a), reasonContentId: 'why' },
    by: mia,
  }),
  ClaimGuarantee: ({ guarantees }, { a, b }) => ({
    data: {
      guaranteeId: keyOf(guarantees, a),
      amount: { minorUnits: b + 1, currency: 'CNY' },
      basisContentId: 'basis',
    },
    by: ana,
  }),
  DecideRestoration: ({ guarantees }, { a, b }) => {
    const guaranteeId = keyOf(guarantees, a);
    const { questioned = [] } = guarantees[guaranteeId] ?? {};
    return {
      data: { guaranteeId, pairs: questioned, outcome: from(['blocked', 'left'], b), reasonContentId: 'why' },
      by: mia,
    };
  },
  OrderPreservationPapers: (dispute, { a }) => ({ data: { pairs: [from(pairsOf(dispute), a)] }, by: ana }),
  AnswerPreservation: ({ preservations }, { a, b }) => {
    const preservationId = keyOf(preservations, a);
    const { itemIds = [], parts = [] } = preservations[preservationId] ?? {};
    const all = itemIds.flatMap((itemId) =>
      parts.map((part) => ({ itemId, part, outcome: 'kept', sha256: 'ab'.repeat(32) })),
    );
    return { data: { preservationId, results: b % 2 === 0 ? all : all.slice(0, 1) }, by: mall };
  },
  RecordObjectEnded: ({ items }, { a, b }) => {
    const item = from(items, a);
    return {
      data: { itemId: item?.itemId, respondentIds: item?.respondentIds ?? [], reason: 'stream-over' },
      by: from([mia, shop, mall], b) ?? mia,
    };
  },
  RecordObjectBack: ({ items }, { a, b, c }) => {
    const item = from(items, a);
    return {
      data: { itemId: item?.itemId, respondentIds: item?.respondentIds ?? [], because: from(BACK_REASONS, c) },
      by: from([mia, shop, mall], b) ?? mia,
    };
  },
  RecordPlatformAct: (dispute, { a, b, c }) => ({
    data: {
      pairs: some(pairsOf(dispute), a),
      target: from(PLATFORM_TARGETS, c),
      what: from(PLATFORM_DEEDS, b),
      reasonContentId: 'why',
    },
    by: from([mia, shop, mall], b) ?? mia,
  }),
  CorrectKnowledge: (dispute, { a }) => ({
    data: { platformId: 'shop', entry: `arrived:${keyOf(dispute.services, a)}`, textContentId: 'words' },
    by: shop,
  }),
};
