import { stageDeadline, type DisputeFile } from '../action.js';
import { getStage, type DisputeEvent } from '../state.js';
import { respondentSubject, type Subject } from '../subject.js';
import type { Service, ServiceArrived } from './events.js';

/**
 * This arrival and the clock that it starts: the response window of a respondent, or the waiting period of the pairs of a
 * counter-notice. An arrival proved later that was earlier starts the clock earlier, as long as it still runs.
 */
export const andStartClocks = (arrived: ServiceArrived, service: Service, file: DisputeFile): readonly DisputeEvent[] => {
  const at = arrived.data.arrivedAt;
  if (service.document === 'forwarded-notice') {
    const respondentId = service.addressee.id;
    if (!starts(file, respondentSubject(respondentId), 'awaiting-arrival', 'awaiting-counter-notice', at)) return [arrived];
    const due = stageDeadline(file, 'awaiting-counter-notice', { event: 'ServiceArrived', at });
    return [arrived, { type: 'ResponseWindowOpened', data: { respondentId, due } }];
  }
  if (service.document === 'forwarded-counter-notice' && service.aboutId !== undefined) {
    const pairs = service.pairs.filter((pair) => starts(file, pair, 'counter-notice-arrival', 'waiting-period', at));
    const due = stageDeadline(file, 'waiting-period', { event: 'ServiceArrived', at });
    return pairs.length === 0 ? [arrived] : [arrived, { type: 'WaitingPeriodStarted', data: { counterNoticeId: service.aboutId, pairs, due } }];
  }
  return [arrived];
};

/** It is waited for, or it runs already and began later than this. */
const starts = ({ dispute }: DisputeFile, subject: Subject, awaited: string, running: string, at: string): boolean => {
  const { stage, deadline } = getStage(dispute, subject);
  return stage === awaited || (stage === running && deadline !== undefined && at < deadline.derivation.trigger.at);
};
