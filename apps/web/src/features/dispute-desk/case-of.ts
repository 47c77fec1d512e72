import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import type { Case } from './use-case.js';

/** Everything that is shown of a dispute but what the API told of it: the clock's now and addresses within it. */
export function useAddresses(disputeId: string): Omit<Case, 'view'> {
  const { to } = useDesk();
  return {
    disputeId,
    now: useNow(),
    tabHref: (name, search) => to(['disputes', disputeId, name], search),
    exhibitHref: (evidenceId, search) => to(['disputes', disputeId, 'evidence', evidenceId], search),
    actHref: (command, subject) => to(['disputes', disputeId, 'acts', command], { subject }),
    disputeHref: (id) => to(['disputes', id, 'overview']),
  };
}
