import { mooted, notMoot } from '../measure/evolve.js';
import { seenTo } from '../guarantee/seen-to.js';
import { pairOf } from '../../core/pairs.js';
import { getStage, setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { pairSubject, preservationSubject, type PairSubject } from '../../core/subject.js';
import { withoutPairs } from '../../core/without-pairs.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { PreservationEvent, PlatformAct } from './events.js';

const openOrClosed = (dispute: Dispute, pair: PairSubject): 'open' | 'closed' =>
  getStage(dispute, pair).stage === 'closed' ? 'closed' : 'open';

export const evolvePreservation: EvolveOf<PreservationEvent> = {
  PreservationOrdered: (dispute, { preservationId, platformId, itemIds, parts, due }) => {
    const preservations = { ...dispute.preservations, [preservationId]: { platformId, itemIds, parts, results: [] } };
    return setStage({ ...dispute, preservations }, [preservationSubject(preservationId)], {
      stage: 'awaiting-preservation',
      deadline: due,
    });
  },
  PreservationAnswered: (dispute, { preservationId, results }) => {
    const preservation = dispute.preservations[preservationId];
    if (!preservation) return dispute;
    const told = new Set(results.map(({ itemId, part }) => `${itemId}/${part}`));
    const kept = preservation.results.filter(({ itemId, part }) => !told.has(`${itemId}/${part}`));
    const subject = preservationSubject(preservationId);
    const all = [...kept, ...results];
    const after = {
      ...dispute,
      preservations: { ...dispute.preservations, [preservationId]: { ...preservation, results: all } },
    };
    // some part is still to be told
    if (all.length < preservation.itemIds.length * preservation.parts.length) return after;
    return closeTask(
      setStage(after, [subject], { stage: 'closed', reason: 'answered' }),
      'chase-preservation',
      subject,
    );
  },
  PreservationOverdue: (dispute, { preservationId, chaseDue }) => {
    const subject = preservationSubject(preservationId);
    return openTask(
      setStage(dispute, [subject], { stage: 'awaiting-preservation' }),
      'chase-preservation',
      subject,
      chaseDue,
    );
  },
  PlatformActed: (dispute, { pairs, target, what, actedAt }) => {
    const later = pairs.filter((pair) => (dispute.platformActs[pair]?.actedAt ?? actedAt) <= actedAt);
    const acts = later.map((pair) => {
      const act: PlatformAct = { target, what, actedAt, sequence: dispute.measures[pair]?.sequence ?? 0 };
      return [pair, act] as const;
    });
    return { ...dispute, platformActs: { ...dispute.platformActs, ...Object.fromEntries(acts) } };
  },
  ObjectEnded: (dispute, { itemId, respondentIds, endedAt }) => {
    const pairs = respondentIds.map((respondentId) => pairSubject(respondentId, itemId));
    const noticed = new Set(dispute.noticed.map(pairOf));
    const stages = pairs
      .filter((pair) => noticed.has(pair))
      .map((pair) => [pair, openOrClosed(dispute, pair)] as const);
    const whenEnded = { ...dispute.whenEnded, ...Object.fromEntries(stages) };
    return seenTo(mooted({ ...dispute, ended: { ...dispute.ended, [itemId]: endedAt }, whenEnded }, pairs));
  },
  ObjectBack: (dispute, { itemId, respondentIds }) => {
    const pairs = respondentIds.map((respondentId) => pairSubject(respondentId, itemId));
    const { [itemId]: _, ...ended } = dispute.ended;
    const backs = { ...dispute.backs, [itemId]: (dispute.backs[itemId] ?? 0) + 1 };
    return notMoot({ ...dispute, ended, backs, whenEnded: withoutPairs(dispute.whenEnded, pairs) }, pairs);
  },
};
