import { withMarked } from '../../service/evidence/exhibit.js';
import { getStage, setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import type { StageState } from '../../core/stage.js';
import { serviceSubject, undertakingSubject, type PairSubject } from '../../core/subject.js';
import { endOpenServices } from '../../measures/close-pairs.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { UndertakingSet } from './events.js';
import type { PerformanceEvent } from './performance-events.js';

/** Another stage for an undertaking; whatever a person had to do about it before is done. */
export const moved = (dispute: Dispute, undertakingId: string, state: StageState): Dispute => {
  const subject = undertakingSubject(undertakingId);
  // nobody waits any more for what reported an earlier performance to arrive
  const { fromArrival } = dispute.undertakings[undertakingId] ?? {};
  const reports = Object.values(dispute.services).filter(
    ({ document, aboutId }) => fromArrival && document === 'performance-reported' && aboutId === undertakingId,
  );
  const rested = endOpenServices(
    dispute,
    reports.map(({ serviceId }) => serviceSubject(serviceId)),
  );
  return setStage(
    closeTask(closeTask(rested, 'chase-undertaking', subject), 'decide-breach', subject),
    [subject],
    state,
  );
};

export const evolvePerformance: EvolveOf<PerformanceEvent> = {
  UndertakingReminded: (dispute, { undertakingId, due }) =>
    moved(dispute, undertakingId, { stage: 'awaiting-performance', deadline: due }),
  UndertakingOverdue: (dispute, { undertakingId, chaseDue }) =>
    openTask(
      moved(dispute, undertakingId, { stage: 'awaiting-performance' }),
      'chase-undertaking',
      undertakingSubject(undertakingId),
      chaseDue,
    ),
  PerformanceReported: (dispute, { undertakingId, evidence, due }) => {
    const undertaking = dispute.undertakings[undertakingId];
    const { byId = '' } = undertaking ?? {};
    const known = withMarked(dispute, evidence, byId, { undertakingId });
    const checked = moved(known, undertakingId, { stage: 'performance-check', ...(due && { deadline: due }) });
    return due || !undertaking
      ? checked
      : {
          ...checked,
          undertakings: { ...checked.undertakings, [undertakingId]: { ...undertaking, fromArrival: true } },
        };
  },
  PerformanceCheckStarted: (dispute, { undertakingId, due }) =>
    moved(dispute, undertakingId, { stage: 'performance-check', deadline: due }),
  PerformanceConfirmed: (dispute, { undertakingId }) =>
    moved(dispute, undertakingId, { stage: 'closed', reason: 'performed' }),
  BreachAlleged: (dispute, { undertakingId, due }) =>
    moved(dispute, undertakingId, { stage: 'breach-hearing', deadline: due }),
  BreachHeard: (dispute, { undertakingId, decideDue }) =>
    openTask(
      moved(dispute, undertakingId, { stage: 'breach-decision' }),
      'decide-breach',
      undertakingSubject(undertakingId),
      decideDue,
    ),
  BreachFound: (dispute, { undertakingId, settlementId, brokenBy, consequence, reopened }) => {
    const broken = moved(dispute, undertakingId, { stage: 'closed', reason: 'broken' });
    if (consequence === 'record') return broken;
    // what others promised each other stands (practice P1), and so does what is about other items alone
    const others = (dispute.settlements[settlementId]?.undertakingIds ?? []).filter(
      (id) =>
        id !== undertakingId &&
        isBetween(dispute.undertakings[id], brokenBy) &&
        isAbout(dispute.undertakings[id], reopened) &&
        getStage(broken, undertakingSubject(id)).stage !== 'closed',
    );
    const ended = others.reduce((all, id) => moved(all, id, { stage: 'closed', reason: 'ended' }), broken);
    return setStage(ended, reopened, { stage: 'awaiting-counter-notice' });
  },
};

/** One that names no items is about all of them. */
const isAbout = (undertaking: Pick<UndertakingSet, 'pairs'> | undefined, pairs: readonly PairSubject[]): boolean =>
  undertaking?.pairs?.some((pair) => pairs.includes(pair)) ?? true;

const isBetween = (undertaking: Pick<UndertakingSet, 'byId' | 'toId'> | undefined, partyId: string): boolean =>
  undertaking?.byId === partyId || undertaking?.toId === partyId;
