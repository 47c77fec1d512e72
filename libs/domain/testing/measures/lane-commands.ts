import type { DisputeCommand } from '../../dispute/actions.js';
import type { Restoration } from '../../dispute/measures/guarantee/events.js';
import type { ObjectBack, PlatformActed, PreservedResult } from '../../dispute/measures/preservation/events.js';
import type { Evidence } from '../../dispute/core/evidence.js';
import type { Dispute } from '../../dispute/core/state.js';
import {
  guaranteeSubject,
  preservationSubject,
  urgentSubject,
  type PairSubject,
  type Subject,
} from '../../dispute/core/subject.js';
import type { MeasureStrength } from '../../rulebook/expedited.js';
import type { Actor } from '../../kernel/message.js';
import { ben, mia, shop } from '../core/actors.js';
import { complaint, shanghai } from '../core/commands.js';
import type { Step } from '../core/story.js';

const first = (things: Readonly<Record<string, unknown>>): string => Object.keys(things)[0] ?? 'none';
const urgentId = ({ urgent }: Dispute): string => first(urgent);

/** Ben runs a room beside his bag and cap. */
export const withRoom = [
  ...complaint.items,
  { itemId: 'room', platformId: 'shop', kind: 'room', locatorContentId: 'where-room', respondentIds: ['ben'] } as const,
];
/** Ana cannot wait: half a minute of the room with its card. */
export const wish = { itemIds: ['bag', 'room'], capture: { evidenceId: 'e1', seconds: 30, cardEvidenceId: 'e1' } };

export const urgentOf = (dispute: Dispute): Subject => urgentSubject(urgentId(dispute));
export const guaranteeOf = ({ guarantees }: Dispute): Subject => guaranteeSubject(first(guarantees));
export const preservationOf = ({ preservations }: Dispute): Subject => preservationSubject(first(preservations));

export const takeUrgent =
  (at: string, by: Actor = mia): Step =>
  (dispute) => ({ type: 'TakeUrgent', data: { urgentId: urgentId(dispute) }, by, at: shanghai(at) });
type Taking = {
  readonly by?: Actor;
  readonly why?: string;
  readonly confirmed?: { readonly identity?: true; readonly right?: true };
};
export const takeUrgentMeasure =
  (
    at: string,
    rung: MeasureStrength,
    pairs: readonly PairSubject[],
    { by = mia, why, confirmed = { identity: true, right: true } }: Taking = {},
  ): Step =>
  (dispute) => ({
    type: 'TakeUrgentMeasure',
    data: {
      urgentId: urgentId(dispute),
      pairs,
      rung,
      confirmed,
      ...(why !== undefined && { whyNotLessContentId: why }),
    },
    by,
    at: shanghai(at),
  });
export const secondUrgentMeasure =
  (at: string, by: Actor): Step =>
  (dispute) => ({ type: 'SecondUrgentMeasure', data: { urgentId: urgentId(dispute) }, by, at: shanghai(at) });
export const recordCall =
  (at: string, respondentId: string): Step =>
  (dispute) => ({
    type: 'RecordCall',
    data: { urgentId: urgentId(dispute), respondentId, outcome: 'reached', noteContentId: 'note' },
    by: mia,
    at: shanghai(at),
  });
export const refuseUrgent =
  (at: string): Step =>
  (dispute) => ({
    type: 'RefuseUrgent',
    data: { urgentId: urgentId(dispute), reasonContentId: 'why' },
    by: mia,
    at: shanghai(at),
  });
export const reviewUrgentMeasure =
  (at: string, outcome: 'confirmed' | 'undone' | 'wrong'): Step =>
  (dispute) => ({
    type: 'ReviewUrgentMeasure',
    data: { urgentId: urgentId(dispute), outcome, reasonContentId: 'why' },
    by: mia,
    at: shanghai(at),
  });

type Giving = {
  readonly by?: Actor;
  readonly until?: string;
  readonly share?: number;
  readonly evidence?: readonly Evidence[];
};
export const giveGuarantee = (
  at: string,
  pairs: readonly PairSubject[],
  { by = ben, until, share, evidence = [] }: Giving = {},
): DisputeCommand => ({
  type: 'GiveGuarantee',
  data: {
    pairs,
    kind: 'bank-letter',
    holder: { nameContentId: 'bank' },
    amount: { minorUnits: 5_000_000, currency: 'CNY', ...(share !== undefined && { shareOfSales: share }) },
    validity: { from: shanghai('03-01T00:00'), ...(until !== undefined && { until: shanghai(until) }) },
    evidence,
  },
  by,
  at: shanghai(at),
});
export const askEarlyRestoration =
  (at: string, pairs: readonly PairSubject[], wished: Restoration = 'restore'): Step =>
  ({ guarantees }) => ({
    type: 'AskEarlyRestoration',
    data: { guaranteeId: first(guarantees), pairs, wish: wished },
    by: ben,
    at: shanghai(at),
  });
export const answerEarlyRestoration =
  (at: string, outcome: Restoration | 'refused', by: Actor = mia): Step =>
  ({ guarantees }) => ({
    type: 'AnswerEarlyRestoration',
    data: { guaranteeId: first(guarantees), outcome, reasonContentId: 'why' },
    by,
    at: shanghai(at),
  });
export const releaseGuarantee =
  (at: string, by: Actor): Step =>
  ({ guarantees }) => ({
    type: 'ReleaseGuarantee',
    data: { guaranteeId: first(guarantees), reasonContentId: 'why' },
    by,
    at: shanghai(at),
  });
export const claimGuarantee =
  (at: string, minorUnits: number, by: Actor): Step =>
  ({ guarantees }) => ({
    type: 'ClaimGuarantee',
    data: { guaranteeId: first(guarantees), amount: { minorUnits, currency: 'CNY' }, basisContentId: 'basis' },
    by,
    at: shanghai(at),
  });
export const decideRestoration =
  (at: string, outcome: 'blocked' | 'left', pairs: readonly PairSubject[], by: Actor = mia): Step =>
  ({ guarantees }) => ({
    type: 'DecideRestoration',
    data: { guaranteeId: first(guarantees), pairs, outcome, reasonContentId: 'why' },
    by,
    at: shanghai(at),
  });
export const orderPreservationPapers = (at: string, pairs: readonly PairSubject[], by: Actor): DisputeCommand => ({
  type: 'OrderPreservationPapers',
  data: { pairs },
  by,
  at: shanghai(at),
});

export const answerPreservation =
  (at: string, results: readonly PreservedResult[], by: Actor = shop): Step =>
  ({ preservations }) => ({
    type: 'AnswerPreservation',
    data: { preservationId: first(preservations), results, noteContentId: 'note' },
    by,
    at: shanghai(at),
  });
export const recordPlatformAct = (
  at: string,
  what: PlatformActed['data']['what'],
  pairs: readonly PairSubject[],
  by: Actor,
  actedAt?: string,
): DisputeCommand => ({
  type: 'RecordPlatformAct',
  data: {
    pairs,
    target: 'item',
    what,
    reasonContentId: 'why',
    ...(actedAt !== undefined && { actedAt: shanghai(actedAt) }),
  },
  by,
  at: shanghai(at),
});
export const recordObjectEnded = (
  at: string,
  itemId: string,
  respondentIds: readonly string[],
  by: Actor = shop,
): DisputeCommand => ({
  type: 'RecordObjectEnded',
  data: { itemId, respondentIds, reason: 'stream-over' },
  by,
  at: shanghai(at),
});
export const recordObjectBack = (
  at: string,
  itemId: string,
  respondentIds: readonly string[],
  because: ObjectBack['data']['because'] = 'open-again',
  by: Actor = shop,
): DisputeCommand => ({
  type: 'RecordObjectBack',
  data: { itemId, respondentIds, because },
  by,
  at: shanghai(at),
});
export const correctKnowledge = (at: string, entry: string, by: Actor = shop): DisputeCommand => ({
  type: 'CorrectKnowledge',
  data: { platformId: 'shop', entry, textContentId: 'words', happenedAt: shanghai('03-02T00:00') },
  by,
  at: shanghai(at),
});
