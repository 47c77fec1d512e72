import type { Instant } from '../../message.js';
import { refuse } from '../../refusal.js';
import type { DisputeFile } from '../action.js';
import { measureStands } from '../measure/set-measures.js';
import { forwardParty, serveParty } from '../notice/order-service.js';
import { pairOf, platformsOf } from '../pairs.js';
import { complainantOf } from '../parties.js';
import { getStage, type DisputeEvent } from '../state.js';
import { pairSubject, respondentSubject, type PairSubject } from '../subject.js';
import { isRestoredAtOnce } from '../track-of.js';
import type { CounterNoticeFiled } from './events.js';
import { restored } from './restored.js';
import { answeredPairs, unansweredItems } from './unanswered-items.js';

type Notice = Omit<CounterNoticeFiled['data'], 'counterNoticeId' | 'filedAt' | 'late'> & {
  /** The reference that one declaration has in each of several disputes. */
  readonly counterNoticeId?: string;
};

/** A declaration that arrived at `filedAt` and is recorded at `at`: in time or late by the first, forwarded from the second. Refuses items that cannot be answered. */
export const declared = (notice: Notice, filedAt: Instant, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { respondentId, itemIds, grounds, statementContentId, evidence, confidentialContentId, declaration, counterNoticeId = file.newId() } = notice;
  const dueAt = getStage(file.dispute, respondentSubject(respondentId)).deadline?.dueAt;
  const late = dueAt !== undefined && filedAt > dueAt;
  const pairs = itemIds.map((itemId) => pairSubject(respondentId, itemId));
  for (const pair of pairs) checkAnswerable(pair, late, dueAt, file);
  if (file.dispute.counterNotices[counterNoticeId]) refuse('NamedTwice', { field: 'counterNoticeId', name: counterNoticeId });
  const confidential = confidentialContentId !== undefined && { confidentialContentId };
  const filed: CounterNoticeFiled = {
    type: 'CounterNoticeFiled',
    data: { counterNoticeId, respondentId, itemIds, ...(grounds && { grounds }), statementContentId, evidence, ...confidential, declaration, filedAt, late },
  };
  const atOnce = pairs.filter((pair) => isRestoredAtOnce(file.dispute, pair, file.rulebook));
  return [filed, ...forwarded(pairs, counterNoticeId, at, file), ...reversal(notice, late, file), ...restored(atOnce, at, file)];
};

/** One document for each platform; its arrival starts waiting periods, and is waited for, unless all of it is restored at once. */
const forwarded = (pairs: readonly PairSubject[], aboutId: string, at: Instant, file: DisputeFile): readonly DisputeEvent[] =>
  platformsOf(file.dispute, pairs).map((platformId) => {
    const own = pairs.filter((pair) => file.dispute.pairs.some((one) => one.platformId === platformId && pairOf(one) === pair));
    const serve = own.every((pair) => isRestoredAtOnce(file.dispute, pair, file.rulebook)) ? forwardParty : serveParty;
    return serve(file, complainantOf(file.dispute), platformId, { document: 'forwarded-counter-notice', pairs: own, aboutId, at });
  });

const checkAnswerable = (pair: PairSubject, late: boolean, dueAt: Instant | undefined, { dispute }: DisputeFile): void => {
  const { stage, reason } = getStage(dispute, pair);
  if (stage !== 'awaiting-counter-notice' && stage !== 'kept' && reason !== 'defaulted') refuse('WrongStage', { subject: pair, stage });
  if (stage === 'kept' && answeredPairs(dispute).has(pair)) refuse('WrongStage', { subject: pair, stage });
  if (late && !measureStands(dispute, pair)) refuse('DeadlinePassed', { subject: pair, ...(dueAt && { dueAt }) });
};

/** A default that never was is reversed; with nothing left unanswered the respondent has answered. */
const reversal = ({ respondentId, itemIds }: Notice, late: boolean, { dispute }: DisputeFile): readonly DisputeEvent[] => {
  if (late || getStage(dispute, respondentSubject(respondentId)).reason !== 'defaulted') return [];
  const answered = unansweredItems(dispute, respondentId).every((itemId) => itemIds.includes(itemId));
  const reversed: DisputeEvent = { type: 'DefaultReversed', data: { respondentId, itemIds } };
  return answered ? [reversed, { type: 'RespondentAnswered', data: { respondentId } }] : [reversed];
};
