import { mooted } from '../measure/evolve.js';
import { setStage, type EvolveOf } from '../../core/state.js';
import { pairSubject, preservationSubject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { PreservationEvent, PlatformAct } from './events.js';

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
  ObjectEnded: (dispute, { itemId, respondentIds, endedAt }) =>
    mooted(
      { ...dispute, ended: { ...dispute.ended, [itemId]: endedAt } },
      respondentIds.map((respondentId) => pairSubject(respondentId, itemId)),
    ),
};
