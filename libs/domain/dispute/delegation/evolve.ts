import { closePairs } from '../measures/close-pairs.js';
import { openPairs, pairOf } from '../core/pairs.js';
import { exhibitsOf } from '../service/evidence/exhibit.js';
import { trackOf } from '../intake/filing/evolve.js';
import { setStage, type Dispute, type EvolveOf } from '../core/state.js';
import { respondentSubject } from '../core/subject.js';
import { closeTask, openTask } from '../core/tasks.js';
import type { DelegationEventOfDispute } from './events.js';
import { withoutDay, withoutOvertaken, withoutUntold } from './rest-adoptions.js';
import type { DelegatedResult, Delegation } from './state.js';

export const evolveDelegated: EvolveOf<DelegationEventOfDispute> = {
  ComplaintDelegated: (
    dispute,
    { platformId, reference, contentHash, agreementVersion, delegatedAt, entry, legalKind, returned, limits, ...rest },
  ) => {
    const { names, imported, answerDue, clocks, lateness, dataTerms, running } = rest;
    const copied = {
      ...(clocks && { clocks }),
      ...(lateness && { lateness }),
      ...(dataTerms && { dataTerms }),
      ...(running && { running }),
    };
    const agreed = {
      platformId,
      reference,
      contentHash,
      agreementVersion,
      delegatedAt,
      entry,
      legalKind,
      returned,
      limits,
      names,
      imported,
      answerDue,
    };
    const delegation = { ...agreed, ...copied };
    const notices = imported.counterNotices.map(({ counterNoticeId, respondentId, itemIds, grounds }) => [
      counterNoticeId,
      { respondentId, itemIds, filedAt: delegatedAt, ...(grounds && { grounds }) },
    ]);
    const exhibits = imported.counterNotices.map(({ evidence, respondentId, counterNoticeId }) =>
      exhibitsOf(evidence, respondentId, counterNoticeId),
    );
    const known = {
      ...dispute,
      delegation: { ...delegation, results: {}, told: {} },
      counterNotices: Object.fromEntries(notices) as Dispute['counterNotices'],
      exhibits: Object.assign({}, dispute.exhibits, ...exhibits) as Dispute['exhibits'],
    };
    const windows = dispute.respondents.map(({ respondentId }) => respondentSubject(respondentId));
    const answered = setStage(known, windows, { stage: 'closed', reason: 'answered' });
    const waiting = setStage(answered, ['dispute', ...dispute.pairs.map(pairOf)], { stage: 'delegation-answer' });
    return openTask(closeTask(waiting, 'check-materials', 'dispute'), 'answer-delegation', 'dispute', answerDue);
  },
  DelegatedComplaintAccepted: (dispute, { tracks, acceptedAt, resultDue }) => {
    const noticed = tracks.map(({ respondentId, itemId, platformId }) => ({ respondentId, itemId, platformId }));
    const chosen = Object.fromEntries(tracks.map((one) => [pairOf(one), trackOf(one)]));
    const accepted = change({ ...dispute, noticed, tracks: chosen }, { acceptedAt, ...(resultDue && { resultDue }) });
    const entered = setStage(setStage(accepted, tracks.map(pairOf), { stage: 'awaiting-outcome' }), ['dispute'], {
      stage: 'awaiting-counter-notice',
    });
    const taken = closeTask(entered, 'answer-delegation', 'dispute');
    return resultDue ? openTask(taken, 'return-result', 'dispute', resultDue) : taken;
  },
  DelegatedComplaintDeclined: (dispute, { effectiveAt }) =>
    over(change(dispute, { declinedAt: effectiveAt }), 'rejected'),
  DelegatedComplaintTakenBack: (dispute, { effectiveAt }) =>
    over(withoutUntold(change(dispute, { takenBackAt: effectiveAt })), 'withdrawn'),
  DelegatedComplaintReturned: (dispute, { effectiveAt }) =>
    over(change(dispute, { returnedAt: effectiveAt }), 'withdrawn'),
  HandedOverErased: (dispute, { erasedAt }) => change(dispute, { erasedAt }),
  DelegatorTold: (dispute, { about, toldAt }) =>
    change(dispute, { told: { ...dispute.delegation?.told, [about]: toldAt } }),
  DelegatedResultGiven: (dispute, { resultId, items, givenAt, answerDue, decisionId, late }) => {
    const told = {
      ...(answerDue && { answerDue }),
      ...(decisionId !== undefined && { decisionId }),
      ...(late && { givenLate: late }),
    };
    const counted = withoutOvertaken(result(dispute, resultId, { items, givenAt, ...told }));
    const given = answerDue ? counted : withoutDay(counted, resultId);
    return hasEveryResult(given) ? closeTask(given, 'return-result', 'dispute') : given;
  },
  DelegatedResultArrived: (dispute, { resultId, arrivedAt }) => result(dispute, resultId, { arrivedAt }),
  DelegatedResultAnswered: (dispute, { resultId, answers, answeredAt, late }) =>
    result(dispute, resultId, { answers, answeredAt, late }),
};

const change = (dispute: Dispute, changes: Partial<Delegation>): Dispute =>
  dispute.delegation ? { ...dispute, delegation: { ...dispute.delegation, ...changes } } : dispute;

const result = (dispute: Dispute, resultId: string, changes: Partial<DelegatedResult>): Dispute => {
  const results = dispute.delegation?.results ?? {};
  return change(dispute, {
    results: { ...results, [resultId]: { ...results[resultId], ...changes } as DelegatedResult },
  });
};

const hasEveryResult = ({ noticed, delegation }: Dispute): boolean => {
  const given = new Set(Object.values(delegation?.results ?? {}).flatMap(({ items }) => items.map(({ pair }) => pair)));
  return noticed.every((pair) => given.has(pairOf(pair)));
};

const over = (dispute: Dispute, reason: 'rejected' | 'withdrawn'): Dispute => {
  const closed = closePairs(dispute, openPairs(dispute).map(pairOf), reason);
  return closeTask(closeTask(closed, 'answer-delegation', 'dispute'), 'return-result', 'dispute');
};
