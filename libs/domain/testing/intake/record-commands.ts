import type { DisputeCommand } from '../../dispute/actions.js';
import type { PrintedDateOf } from '../../dispute/intake/corrections/events.js';
import type { Dispute } from '../../dispute/core/state.js';
import type { PairSubject, Subject } from '../../dispute/core/subject.js';
import { pairParts } from '../../dispute/core/subject.js';
import type { Actor } from '../../kernel/message.js';
import { ana, ben, mia, shop } from '../core/actors.js';
import { paper, shanghai } from '../core/commands.js';
import type { Step } from '../core/story.js';

const lastOf = (things: Readonly<Record<string, unknown>>): string => Object.keys(things).at(-1) ?? 'none';
const why = { reasonContentId: 'why' };

/** Of the newest counter-notice. */
export const withdrawCounterNotice =
  (at: string, ...itemIds: readonly string[]): Step =>
  ({ counterNotices }) => ({
    type: 'WithdrawCounterNotice',
    data: { counterNoticeId: lastOf(counterNotices), respondentId: 'ben', itemIds },
    by: ben,
    at: shanghai(at),
  });
export const rejectCounterNotice =
  (at: string, ...itemIds: readonly string[]): Step =>
  ({ counterNotices }) => ({
    type: 'RejectCounterNotice',
    data: { counterNoticeId: lastOf(counterNotices), respondentId: 'ben', itemIds, fault: 'evidence', ...why },
    by: mia,
    at: shanghai(at),
  });
export const raiseAgain = (at: string, ...pairs: readonly PairSubject[]): DisputeCommand => ({
  type: 'RaiseAgain',
  data: { pairs, statementContentId: 'new-facts', evidence: [paper('new-purchase')], declaration: 'truth-1' },
  by: ana,
  at: shanghai(at),
});
export const admitRound =
  (at: string): Step =>
  ({ rounds }) => ({ type: 'AdmitRound', data: { roundId: lastOf(rounds) }, by: mia, at: shanghai(at) });
export const refuseRound =
  (at: string): Step =>
  ({ rounds }) => ({ type: 'RefuseRound', data: { roundId: lastOf(rounds), ...why }, by: mia, at: shanghai(at) });
export const listSideEffects = (at: string, pair: PairSubject): DisputeCommand => ({
  type: 'ListSideEffects',
  data: {
    ...pairParts(pair),
    sideEffects: [{ kind: 'demotion' }, { kind: 'penalty-points', detailsContentId: 'twelve' }],
  },
  by: shop,
  at: shanghai(at),
});
export const confirmUndone =
  (at: string, pair: PairSubject): Step =>
  ({ sideEffects }) => ({
    type: 'ConfirmUndone',
    data: { ...pairParts(pair), sideEffectIds: Object.keys(sideEffects), undoneAt: shanghai(at) },
    by: shop,
    at: shanghai(at),
  });
export const nameUnlisted = (at: string, by: Actor = ben): DisputeCommand => ({
  type: 'NameUnlisted',
  data: {
    filing: by === ana ? 'withdrawal' : 'counter-notice',
    unlisted: [{ descriptionContentId: 'which' }],
    statementContentId: 'answer',
    evidence: [],
    ...(by !== ana && { declaration: 'truth-1' }),
  },
  by,
  at: shanghai(at),
});
export const matchUnlisted =
  (at: string, pair: PairSubject): Step =>
  ({ unlisted }) => ({
    type: 'MatchUnlisted',
    data: { unlistedId: lastOf(unlisted), ...pairParts(pair) },
    by: mia,
    at: shanghai(at),
  });
export const refuseUnlisted =
  (at: string): Step =>
  ({ unlisted }) => ({
    type: 'RefuseUnlisted',
    data: { unlistedId: lastOf(unlisted), ...why },
    by: mia,
    at: shanghai(at),
  });
export const withdrawWords = (at: string): DisputeCommand => ({
  type: 'WithdrawWords',
  data: { statementContentId: 'fewer' },
  by: ana,
  at: shanghai(at),
});
export const notePrintedDate = (
  at: string,
  about: PrintedDateOf,
  printed: string,
  ...pairs: readonly PairSubject[]
): DisputeCommand => ({
  type: 'NotePrintedDate',
  data: { pairs, about, printed },
  by: mia,
  at: shanghai(at),
});
export const extendDeadline = (
  at: string,
  days: number,
  by: Actor = mia,
  subject: Subject = 'respondent:ben',
): DisputeCommand => ({
  type: 'ExtendDeadline',
  data: { subject, days, ...why },
  by,
  at: shanghai(at),
});
export const extendForOutage = (at: string, from: string, until: string): DisputeCommand => ({
  type: 'ExtendForOutage',
  data: { outageId: 'outage', from: shanghai(from), until: shanghai(until) },
  by: mia,
  at: shanghai(at),
});
export const claimDelay = (at: string, ...pairs: readonly PairSubject[]): DisputeCommand => ({
  type: 'ClaimDelay',
  data: { pairs, reason: 'translation', delay: 3, causeContentId: 'cause', evidence: [] },
  by: ana,
  at: shanghai(at),
});
export const refuseDelay =
  (at: string): Step =>
  ({ delayClaims }) => ({
    type: 'RefuseDelay',
    data: { claimId: lastOf(delayClaims), ...why },
    by: mia,
    at: shanghai(at),
  });
export const reviewGround =
  (at: string, outcome: 'stands' | 'failed'): Step =>
  ({ proceedings }: Dispute) => ({
    type: 'ReviewGround',
    data: { reportId: lastOf(proceedings), outcome, ...why },
    by: mia,
    at: shanghai(at),
  });

export const undoRestoration =
  (at: string, ...itemIds: readonly string[]): Step =>
  ({ counterNotices }) => ({
    type: 'UndoRestoration',
    data: { counterNoticeId: lastOf(counterNotices), respondentId: 'ben', itemIds, fault: 'evidence', ...why },
    by: mia,
    at: shanghai(at),
  });

export const cureCounterNotice =
  (at: string, evidenceId: string, ...itemIds: readonly string[]): Step =>
  ({ counterNotices }) => ({
    type: 'CureCounterNotice',
    data: {
      counterNoticeId: lastOf(counterNotices),
      respondentId: 'ben',
      itemIds,
      evidence: [paper(evidenceId)],
    },
    by: ben,
    at: shanghai(at),
  });
