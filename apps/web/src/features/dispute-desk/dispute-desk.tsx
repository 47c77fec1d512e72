import { useQuery } from '@tanstack/react-query';
import { lazyRouteComponent } from '@tanstack/react-router';
import { useEffect } from 'react';
import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { getDispute, listEvidence } from '../../client/sdk.gen.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useFetched } from '../../shared/desk/use-fetched.js';
import { useLanguage } from '../../shared/language/language.js';
import { Workspace } from './workspace.js';
import { Part } from './part.js';
import { useAddresses } from './case-of.js';
import { CaseProvider } from './use-case.js';
import type { DisputeTab } from './tabs.js';
import { unseen } from '../../kit/look/unseen.js';
import s from './desk.module.css';

/** Fetched when an exhibit is opened, and what shows its kind after it. */
const Viewer = lazyRouteComponent(() => import('./evidence/viewer/viewer.js'), 'Viewer');

type Props = {
  readonly disputeId: string;
  readonly tab: DisputeTab;
  /** The exhibit that is looked at. */
  readonly evidenceId?: string | undefined;
};

/** One dispute, for the association's people: who and what, its history, and what can be done now. */
export function DisputeDesk({ disputeId, tab, evidenceId }: Props) {
  const { say } = useLanguage();
  const read = useQuery(queryOf('getDispute', getDispute, { path: { disputeId } }));
  const hasViewer = useFetched(evidenceId === undefined ? undefined : Viewer);
  // what the viewer asks for first comes along
  useQuery({ ...queryOf('listEvidence', listEvidence, { path: { disputeId } }), enabled: evidenceId !== undefined });
  const number = read.data?.number;
  useEffect(() => {
    if (number !== undefined && evidenceId === undefined) document.title = number;
  }, [number, evidenceId]);
  const addresses = useAddresses(disputeId);
  return (
    <main id="content" className={s.page}>
      {number === undefined && <h1 className={unseen}>{say(WORDS.disputes)}</h1>}
      <Part read={read} lines={8}>
        {(view) => (
          <CaseProvider value={{ ...addresses, view }}>
            {evidenceId === undefined && <Workspace tab={tab} />}
            {evidenceId !== undefined && (hasViewer ? <Viewer evidenceId={evidenceId} /> : <Skeleton lines={12} />)}
          </CaseProvider>
        )}
      </Part>
    </main>
  );
}
