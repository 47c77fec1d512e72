import type { EvolveOf } from '../../core/state.js';
import { taskKey } from '../../core/tasks.js';
import type { ChargeEvent } from './events.js';

export const evolveCharge: EvolveOf<ChargeEvent> = {
  CaseManagerAssigned: ({ caseManagerId, ...dispute }, { toId }) => ({
    ...dispute,
    ...(toId !== undefined && { caseManagerId: toId }),
    formerManagers: [
      ...dispute.formerManagers.filter((id) => id !== caseManagerId && id !== toId),
      ...(caseManagerId === undefined || caseManagerId === toId ? [] : [caseManagerId]),
    ],
  }),
  TaskEscalated: (dispute, { kind, subject, dueAt, toId }) => ({
    ...dispute,
    escalations: { ...dispute.escalations, [taskKey(kind, subject)]: { dueAt, toId } },
  }),
};
