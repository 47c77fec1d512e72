import type { Deadline } from '../../../calendar/derivation.js';
import { isLate } from '../../../calendar/uncertain.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { measureStands } from '../../measures/measure/set-measures.js';
import { getStage, type Dispute, type DisputeEvent } from '../../core/state.js';
import { pairParts, pairSubject, type PairSubject } from '../../core/subject.js';
import { windowOf, windowsOf, windowSubject } from '../../core/windows.js';
import type { CounterNoticeFiled } from './events.js';
import { defectsTold, foundIn, type Found } from './found-lacking.js';
import { forwarded } from './forwarded.js';
import { answeredPairs } from '../../core/answered-pairs.js';
import { unansweredItems } from './unanswered-items.js';

type Notice = Omit<CounterNoticeFiled['data'], 'counterNoticeId' | 'filedAt' | 'late' | keyof Found> & {
  /** The reference that one declaration has in each of several disputes. */
  readonly counterNoticeId?: string;
};

/**
 * A declaration that arrived at `filedAt` and is recorded at `at`: in time or late by the first, forwarded from the
 * second. Refuses items that cannot be answered.
 */
export const declared = (notice: Notice, filedAt: Instant, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const {
    respondentId,
    itemIds,
    grounds,
    statementContentId,
    evidence,
    confidentialContentId,
    declaration,
    materials = [],
    counterNoticeId = file.newId(),
  } = notice;
  const pairs = itemIds.map((itemId) => pairSubject(respondentId, itemId));
  for (const pair of pairs) {
    checkAnswerable(pair, file.dispute);
    checkInTime(pair, filedAt, file);
  }
  const late = pairs.some((pair) => isTooLate(pair, filedAt, file));
  if (file.dispute.counterNotices[counterNoticeId])
    refuse('NamedTwice', { field: 'counterNoticeId', name: counterNoticeId });
  const confidential = confidentialContentId !== undefined && { confidentialContentId };
  const found = foundIn(notice, pairs, at, file);
  const filed: CounterNoticeFiled = {
    type: 'CounterNoticeFiled',
    data: {
      counterNoticeId,
      respondentId,
      itemIds,
      ...(grounds && { grounds }),
      statementContentId,
      evidence,
      ...confidential,
      declaration,
      filedAt,
      late,
      ...(materials.length > 0 && { materials }),
      ...found,
    },
  };
  return [
    filed,
    ...forwarded(pairs, counterNoticeId, at, file),
    ...defectsTold(filed, pairs, at, file),
    ...reversals(notice, filedAt, file),
  ];
};

const dueOf = (pair: PairSubject, { dispute }: DisputeFile): Deadline | undefined =>
  getStage(dispute, windowOf(dispute, pairParts(pair))).deadline;

const isTooLate = (pair: PairSubject, at: Instant, file: DisputeFile): boolean => {
  const due = dueOf(pair, file);
  return due !== undefined && isLate(due, at);
};

/** Refuses what was answered or has ended otherwise than by default. */
export const checkAnswerable = (pair: PairSubject, dispute: Dispute): void => {
  const { stage, reason } = getStage(dispute, pair);
  if (stage !== 'awaiting-counter-notice' && stage !== 'kept' && reason !== 'defaulted')
    refuse('WrongStage', { subject: pair, stage });
  if (stage === 'kept' && answeredPairs(dispute).has(pair)) refuse('WrongStage', { subject: pair, stage });
};

const checkInTime = (pair: PairSubject, at: Instant, file: DisputeFile): void => {
  const due = dueOf(pair, file);
  if (isTooLate(pair, at, file) && !measureStands(file.dispute, pair))
    refuse('DeadlinePassed', { subject: pair, ...(due && { dueAt: due.dueAt }) });
};

/** A default that never was is reversed; with nothing left unanswered in its window the respondent has answered. */
const reversals = ({ respondentId, itemIds: all }: Notice, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { dispute } = file;
  const named = all
    .filter((itemId) => !isTooLate(pairSubject(respondentId, itemId), at, file))
    .map((itemId) => ({ respondentId, itemId }));
  return windowsOf(dispute, named).flatMap((window) => {
    if (getStage(dispute, windowSubject(window)).reason !== 'defaulted') return [];
    const itemIds = named
      .filter((pair) => windowOf(dispute, pair) === windowSubject(window))
      .map(({ itemId }) => itemId);
    const answered = unansweredItems(dispute, window).every((itemId) => itemIds.includes(itemId));
    const reversed: DisputeEvent = { type: 'DefaultReversed', data: { respondentId, itemIds } };
    return answered ? [reversed, { type: 'RespondentAnswered', data: window }] : [reversed];
  });
};
