import { undone, type Workers } from '#infrastructure/crew/find-workers.js';
import { allRoles } from '#infrastructure/crew/roles.js';
import { EFFECT_QUEUES } from '#workflows/contract.js';

const ALL = allRoles(Object.keys(EFFECT_QUEUES));

/** What no worker does that lives just now, in a sentence for whoever has to see to it. */
export const unmanned = (workers: Workers): readonly string[] => {
  const roles = undone(workers, ALL);
  if (roles.length === 0) return [];
  return workers.roles.length === 0
    ? ['No worker runs: no deadline acts, nothing is carried out and no list is kept.']
    : [`No worker does ${roles.join(', ')}: name it in the WORKER_ROLES of one, or start another.`];
};
