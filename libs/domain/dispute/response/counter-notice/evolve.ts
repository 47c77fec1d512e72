import { withExhibits } from '../../service/evidence/exhibit.js';
import { lateAnswer, lateCure, markLate } from '../../service/evidence/late.js';
import { notedOf, withNotes } from '../../service/evidence/notes.js';
import { getStage, setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { answeredPairs } from '../../core/answered-pairs.js';
import { pairSubject, respondentSubject, serviceSubject, type PairSubject } from '../../core/subject.js';
import { withoutPairs } from '../../core/without-pairs.js';
import { openTask } from '../../core/tasks.js';
import { endOpenServices } from '../../measures/close-pairs.js';
import { waiting } from '../../core/waiting.js';
import { windowSubject } from '../../core/windows.js';
import type { Window } from '../../core/window.js';
import { withoutNeedlessChecks } from '../../core/unfinished-notices.js';
import type { CounterNotice, CounterNoticeEvent } from './events.js';

export const evolveCounterNotice: EvolveOf<CounterNoticeEvent> = {
  CounterNoticeFiled: (
    dispute,
    {
      counterNoticeId,
      respondentId,
      itemIds,
      filedAt,
      grounds,
      evidence,
      confidentialContentId,
      missing,
      materials,
      held,
      cureDue,
      checkDue,
      late: isLate,
    },
  ) => {
    const told = { ...(grounds && { grounds }), ...(confidentialContentId !== undefined && { confidentialContentId }) };
    const found = {
      ...(missing && { missing }),
      ...(materials && { materials }),
      ...(held && { held }),
      ...(cureDue && { cureDue }),
    };
    const notice = { respondentId, itemIds, filedAt, ...(isLate && { late: true as const }), ...told, ...found };
    const filed = {
      ...dispute,
      counterNotices: { ...dispute.counterNotices, [counterNoticeId]: notice },
      exhibits: withExhibits(dispute.exhibits, evidence, respondentId, counterNoticeId, filedAt),
    };
    const pairs = itemIds
      .map((itemId) => pairSubject(respondentId, itemId))
      .filter((pair) => getStage(dispute, pair).stage !== 'kept');
    const late = lateAnswer(dispute, { respondentId, itemIds, at: filedAt });
    const marked = markLate(filed, evidence, late);
    const declared = withoutNeedlessChecks(setStage(marked, pairs, { stage: 'counter-notice-arrival' }));
    return checkDue ? openTask(declared, 'check-counter-notice', respondentSubject(respondentId), checkDue) : declared;
  },
  CounterNoticeCured: (
    dispute,
    { counterNoticeId, respondentId, evidence, materials = [], missing = [], curedAt, ...cured },
  ) => {
    const notice = dispute.counterNotices[counterNoticeId];
    if (!notice) return dispute;
    const { grounds = notice.grounds } = cured;
    const after = {
      ...notice,
      missing,
      ...(grounds && { grounds }),
      materials: [...(notice.materials ?? []), ...materials],
    };
    const cures = {
      ...dispute,
      counterNotices: { ...dispute.counterNotices, [counterNoticeId]: after },
      exhibits: withExhibits(dispute.exhibits, evidence, respondentId, counterNoticeId, curedAt),
    };
    const late = notice.cureDue
      ? lateCure(notice.cureDue, curedAt)
      : lateAnswer(dispute, { respondentId, itemIds: notice.itemIds, at: curedAt });
    return withoutNeedlessChecks(markLate(cures, evidence, late));
  },
  RespondentAnswered: (dispute, window) => closeWindow(dispute, window, 'answered'),
  RespondentDefaulted: (dispute, { lookDue, ...window }) => {
    const closed = closeWindow(dispute, window, 'defaulted');
    return lookDue ? openTask(closed, 'see-to-unanswered', respondentSubject(window.respondentId), lookDue) : closed;
  },
  // the pairs have moved on by CounterNoticeFiled; ratings and statistics read this one
  DefaultReversed: (dispute) => dispute,
  AnswerFoundInTime: (dispute, { counterNoticeIds }) => inTime(dispute, counterNoticeIds),
  WaitingPeriodStarted: (dispute, { pairs, due }) => waiting(dispute, pairs, due),
  CounterNoticeWithdrawn: (dispute, { respondentId, itemIds }) => unanswer(dispute, respondentId, itemIds),
  CounterNoticeRejected: (dispute, { respondentId, itemIds }) => unanswer(dispute, respondentId, itemIds),
  RestorationUndone: (dispute, { respondentId, itemIds }) => unanswer(dispute, respondentId, itemIds),
};

/** Neither these declarations nor what was filed with them is late for the window. */
const inTime = (dispute: Dispute, counterNoticeIds: readonly string[]): Dispute => {
  const counterNotices = Object.entries(dispute.counterNotices).map(([id, { late, ...notice }]) => [
    id,
    { ...notice, ...(late && !counterNoticeIds.includes(id) && { late }) },
  ]);
  const files = Object.values(dispute.exhibits).filter(
    ({ evidenceId, counterNoticeId = '' }) =>
      counterNoticeIds.includes(counterNoticeId) && notedOf(dispute, evidenceId).late?.window === 'response',
  );
  return withNotes(
    { ...dispute, counterNotices: Object.fromEntries(counterNotices) as Dispute['counterNotices'] },
    files.map(({ evidenceId }) => evidenceId),
    ({ late: _, ...notes }) => notes,
  );
};

/** The deadline is kept: it decides whether a counter-notice recorded later had been in time. */
const closeWindow = (dispute: Dispute, closed: Window, reason: 'answered' | 'defaulted'): Dispute => {
  const window = windowSubject(closed);
  return setStage(dispute, [window], { ...getStage(dispute, window), stage: 'closed', reason });
};

/**
 * No declaration of this respondent names these items any more; they wait for one, kept ones behind their measure, and
 * no period runs for them.
 */
export const unanswer = (dispute: Dispute, respondentId: string, itemIds: readonly string[]): Dispute => {
  const pairs = itemIds.map((itemId) => pairSubject(respondentId, itemId));
  const without = (notice: CounterNotice): CounterNotice =>
    notice.respondentId === respondentId
      ? { ...notice, itemIds: notice.itemIds.filter((itemId) => !itemIds.includes(itemId)) }
      : notice;
  const counterNotices = Object.fromEntries(
    Object.entries(dispute.counterNotices).map(([id, notice]) => [id, without(notice)]),
  );
  const waitingEnds = withoutPairs(dispute.waitingEnds, pairs);
  const open = pairs.filter((pair) => getStage(dispute, pair).stage !== 'kept');
  const answered = answeredPairs(dispute);
  const lost = pairs.filter((pair) => answered.has(pair)).map((pair) => [pair, true] as const);
  const lostAnswers = { ...dispute.lostAnswers, ...Object.fromEntries(lost) };
  // what was restored early was so behind a guarantee and by a declaration (practice P14)
  const restorations = withoutPairs(dispute.restorations, pairs);
  const freed = setStage({ ...dispute, counterNotices, waitingEnds, lostAnswers, restorations }, open, {
    stage: 'awaiting-counter-notice',
  });
  const idle = Object.values(freed.services).filter(
    ({ document, aboutId }) =>
      document === 'forwarded-counter-notice' && counterNotices[aboutId ?? '']?.itemIds.length === 0,
  );
  return endOpenServices(
    withoutNeedlessChecks(freed),
    idle.map(({ serviceId }) => serviceSubject(serviceId)),
  );
};
