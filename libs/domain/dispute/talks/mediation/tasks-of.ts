import type { Dispute } from '../../core/state.js';
import { mediationSubject } from '../../core/subject.js';
import type { TaskKind } from '../../core/task.js';
import { closeTask } from '../../core/tasks.js';

const WHILE_IT_RUNS: readonly TaskKind[] = [
  'assign-mediator',
  'decide-objection',
  'seal-agreement',
  'chase-account-clause',
  'chase-appraisal',
];

/**
 * What a person had to do for this mediation, of these kinds or of all that matter only while it runs, is done or
 * needed no longer.
 */
export const closeTasksOf = (
  dispute: Dispute,
  mediationId: string,
  kinds: readonly TaskKind[] = WHILE_IT_RUNS,
): Dispute => kinds.reduce((all, kind) => closeTask(all, kind, mediationSubject(mediationId)), dispute);
