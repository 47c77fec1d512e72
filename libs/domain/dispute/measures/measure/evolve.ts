import { withStaffExhibits } from '../../service/evidence/exhibit.js';
import { pairOf } from '../../core/pairs.js';
import { getStage, setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { seenTo } from '../guarantee/seen-to.js';
import type { Measure } from './state.js';
import { pairSubject, platformSubject, type PairSubject } from '../../core/subject.js';
import { closeTask, openTask, takeUp } from '../../core/tasks.js';
import type { MeasureConfirmed, MeasureEvent, MeasureSet } from './events.js';
import { isRefused, isSatisfied, nextAnswerDue, owedTo, toHandOver } from './outstanding.js';

export const evolveMeasure: EvolveOf<MeasureEvent> = {
  MeasureSet: (dispute, data) => measuresSet(dispute, [data]),
  MeasuresAsked: (unasked, { platformId, upTo, answerDue, evidence }) => {
    const dispute = withStaffExhibits(unasked, evidence);
    const before = dispute.asked[platformId] ?? { upTo: 0, silences: 0 };
    const ends = [...(before.ends ?? []), { upTo, due: answerDue }];
    const asked = { ...dispute, asked: { ...dispute.asked, [platformId]: { ...before, upTo, ends } } };
    const subject = platformSubject(platformId);
    const carried = (before.byHand?.upTo ?? 0) <= upTo ? closeTask(asked, 'ask-by-hand', subject) : asked;
    return settled(setStage(carried, [subject], { stage: 'awaiting-confirmation', deadline: answerDue }), platformId);
  },
  HandMeasuresAsked: (dispute, { platformId, upTo, due }) => {
    const before = dispute.asked[platformId] ?? { upTo: 0, silences: 0 };
    const handed = { ...dispute, asked: { ...dispute.asked, [platformId]: { ...before, byHand: { upTo } } } };
    const subject = platformSubject(platformId);
    // an earlier request is still to be answered
    const waits = dispute.stages[subject]?.stage === 'awaiting-confirmation';
    return openTask(
      waits ? handed : setStage(handed, [subject], { stage: 'awaiting-handover' }),
      'ask-by-hand',
      subject,
      due,
    );
  },
  MeasureConfirmed: (dispute, data) => measuresConfirmed(dispute, [data]),
  MeasureRefused: (unanswered, data) => {
    const dispute = withStaffExhibits(unanswered, data.evidence);
    const measure = dispute.measures[pairOf(data)];
    if (!measure) return dispute;
    const refused = { ...measure, refused: Math.max(measure.refused, data.sequence) };
    const subject = platformSubject(measure.platformId);
    const answered = answeredBy(dispute, [refused]);
    if (measure.moot) return answered; // what it was about has ended, and nobody is chased for it
    // It may answer before it is known here that it was asked, or though that never came to be known: whoever is chased
    // has a stage.
    const reached =
      answered.stages[subject] === undefined
        ? setStage(answered, [subject], { stage: 'closed', reason: 'confirmed' })
        : answered;
    return openTask(reached, 'chase-platform', subject, data.chaseDue);
  },
  PlatformSilent: (dispute, { platformId, chaseDue }) => {
    const { silences = 0, byHand } = dispute.asked[platformId] ?? {};
    const again = { upTo: 0, silences: silences + 1, ...(byHand && { byHand: { upTo: 0 } }) };
    const silent = { ...dispute, asked: { ...dispute.asked, [platformId]: again } };
    const subject = platformSubject(platformId);
    return takeUp(
      openTask(setStage(silent, [subject], { stage: 'closed', reason: 'ended' }), 'chase-platform', subject, chaseDue),
      subject,
    );
  },
  ChaseEnded: (dispute, { platformId }) => {
    const refused = Object.entries(dispute.measures).filter(
      ([, measure]) => measure.platformId === platformId && isRefused(measure),
    );
    const letGo = Object.fromEntries(refused.map(([pair, measure]) => [pair, { ...measure, letGo: measure.sequence }]));
    return closeTask(
      { ...dispute, measures: { ...dispute.measures, ...letGo } },
      'chase-platform',
      platformSubject(platformId),
    );
  },
};

/** Many at once: each copy of the measures costs, and a complaint has hundreds of them. */
export const measuresSet = (dispute: Dispute, run: readonly MeasureSet['data'][]): Dispute => {
  const measures = { ...dispute.measures };
  for (const { respondentId, itemId, platformId, wanted, sequence, rung, ground } of run) {
    const pair = pairSubject(respondentId, itemId);
    const { confirmed = 0, refused = 0, urgent: wasUrgent = false } = measures[pair] ?? {};
    const urgent = ground === 'urgent' || ground === 'urgent-undone' || (ground === 'asked-again' && wasUrgent);
    const more = { ...(rung !== undefined && { rung }), ...(urgent && { urgent }) };
    measures[pair] = { respondentId, itemId, platformId, wanted, sequence, confirmed, refused, ...more };
  }
  const platforms = [...new Set(run.map(({ platformId }) => platformSubject(platformId)))];
  // What is wanted anew is asked for under a key of its own, so that nothing given up before is left to resume.
  const set = platforms.reduce((after, platform) => takeUp(after, platform), {
    ...dispute,
    measures,
    sequence: run.at(-1)?.sequence ?? dispute.sequence,
  });
  return seenTo(set);
};

export const measuresConfirmed = (dispute: Dispute, run: readonly MeasureConfirmed['data'][]): Dispute => {
  const confirmed = new Map<string, Measure>();
  for (const data of run) {
    const measure = confirmed.get(pairOf(data)) ?? dispute.measures[pairOf(data)];
    if (measure) confirmed.set(pairOf(data), { ...measure, confirmed: Math.max(measure.confirmed, data.sequence) });
  }
  const shown = run.flatMap(({ evidence = [] }) => evidence);
  return answeredBy(withStaffExhibits(dispute, shown), [...confirmed.values()]);
};

/** Their object has ended: nothing is asked, awaited or lifted for these pairs any more. */
export const mooted = (dispute: Dispute, pairs: readonly PairSubject[]): Dispute =>
  answeredBy(
    dispute,
    pairs.flatMap((pair) => dispute.measures[pair] ?? []).map((measure) => ({ ...measure, moot: true })),
  );

/** It is there after all: what is wanted for these pairs counts again. */
export const notMoot = (dispute: Dispute, pairs: readonly PairSubject[]): Dispute =>
  answeredBy(
    dispute,
    pairs.flatMap((pair) => dispute.measures[pair] ?? []).map(({ moot: _, ...measure }) => measure),
  );

/** These measures have an answer now, or need one again. */
const answeredBy = (dispute: Dispute, answered: readonly Measure[]): Dispute => {
  const changed = {
    ...dispute,
    measures: { ...dispute.measures, ...Object.fromEntries(answered.map((measure) => [pairOf(measure), measure])) },
  };
  return [...new Set(answered.map(({ platformId }) => platformId))].reduce((after, platformId) => {
    const one = settled(after, platformId);
    return owedTo(one, platformId).length === 0 ? takeUp(one, platformSubject(platformId)) : one;
  }, changed);
};

/**
 * It answers by the end of the first request that is open; where none is any more, it is chased until all is carried
 * out.
 */
const settled = (dispute: Dispute, platformId: string): Dispute => {
  const subject = platformSubject(platformId);
  if (dispute.stages[subject] === undefined) return dispute;
  const deadline = nextAnswerDue(dispute, platformId);
  if (deadline) {
    const { stage, deadline: until } = getStage(dispute, subject);
    return stage === 'awaiting-confirmation' && until === deadline
      ? dispute
      : setStage(dispute, [subject], { stage: 'awaiting-confirmation', deadline });
  }
  if (toHandOver(dispute, platformId).length > 0) return setStage(dispute, [subject], { stage: 'awaiting-handover' });
  const answered = setStage(dispute, [subject], { stage: 'closed', reason: 'confirmed' });
  const carried = closeTask(answered, 'ask-by-hand', subject);
  return isSatisfied(dispute, platformId) ? closeTask(carried, 'chase-platform', subject) : carried;
};
