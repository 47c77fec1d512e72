import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { getDispute } from '../../client/sdk.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { Workspace } from './workspace.js';
import { Part } from './part.js';
import { CaseProvider, type Case } from './use-case.js';
import type { DisputeTab } from './tabs.js';
import { unseen } from '../../kit/look/unseen.js';
import s from './desk.module.css';

type Props = { readonly disputeId: string; readonly tab: DisputeTab };

/** One dispute, for the association's people: who and what, its history, and what can be done now. */
export function DisputeDesk({ disputeId, tab }: Props) {
  const { to } = useDesk();
  const { say } = useLanguage();
  const now = useNow();
  const read = useQuery(queryOf('getDispute', getDispute, { path: { disputeId } }));
  const number = read.data?.number;
  useEffect(() => {
    if (number !== undefined) document.title = number;
  }, [number]);
  const addresses: Omit<Case, 'view'> = {
    disputeId,
    now,
    tabHref: (name, search) => to(['disputes', disputeId, name], search),
    actHref: (command, subject) => to(['disputes', disputeId, 'acts', command], { subject }),
    disputeHref: (id) => to(['disputes', id, 'overview']),
  };
  return (
    <main id="content" className={s.page}>
      {number === undefined && <h1 className={unseen}>{say(WORDS.disputes)}</h1>}
      <Part read={read} lines={8}>
        {(view) => (
          <CaseProvider value={{ ...addresses, view }}>
            <Workspace tab={tab} />
          </CaseProvider>
        )}
      </Part>
    </main>
  );
}
