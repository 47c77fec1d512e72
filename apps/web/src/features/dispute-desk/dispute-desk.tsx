import { useQuery } from '@tanstack/react-query';
import { getDispute } from '../../client/sdk.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { Workspace } from './workspace.js';
import { Part } from './part.js';
import { CaseProvider, type Case } from './use-case.js';
import type { DisputeTab } from './tabs.js';
import s from './desk.module.css';

type Props = { readonly disputeId: string; readonly tab: DisputeTab };

/** One dispute, for the association's people: who and what, its history, and what can be done now. */
export function DisputeDesk({ disputeId, tab }: Props) {
  const { to } = useDesk();
  const read = useQuery(queryOf('getDispute', getDispute, { path: { disputeId } }));
  const addresses: Omit<Case, 'view' | 'now'> = {
    disputeId,
    tabHref: (name, search) => to(['disputes', disputeId, name], search),
    actHref: (command, subject) => to(['disputes', disputeId, 'acts', command], { subject }),
    disputeHref: (id) => to(['disputes', id, 'overview']),
  };
  return (
    <div className={s.page}>
      <Part read={read} lines={8}>
        {(view) => (
          <CaseProvider value={{ ...addresses, view, now: view.desk?.now ?? new Date(0).toISOString() }}>
            <Workspace tab={tab} />
          </CaseProvider>
        )}
      </Part>
    </div>
  );
}
