import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { SECOND_WORDS as W } from '#messages/ui/second-opinions.js';
import { SECOND_PLACE } from '#messages/ui/second-place.js';
import { getDispute, listDecisions } from '../../client/sdk.gen.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { useAddresses } from '../dispute-desk/case-of.js';
import { Part } from '../dispute-desk/part.js';
import { CaseProvider } from '../dispute-desk/use-case.js';
import { Draft } from './draft.js';

type Params = { readonly disputeId?: string; readonly panelId?: string };

/** The draft of a grave decision before it goes out: read, compared, commented, let go or sent back. */
export function DraftPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const { disputeId = '', panelId = '' } = useParams({ strict: false }) as Params;
  const view = useQuery(queryOf('getDispute', getDispute, { path: { disputeId } }));
  const read = useQuery(queryOf('listDecisions', listDecisions, { path: { disputeId } }));
  const addresses = useAddresses(disputeId);
  const crumbs = [
    { label: say(SECOND_PLACE), href: to(['second-opinions']) },
    { label: view.data?.number ?? '…', href: to(['disputes', disputeId, 'panel']) },
  ];
  return (
    <DeskPage title={say(W.decision)} crumbs={crumbs}>
      <Part read={view} lines={12}>
        {(dispute) => (
          <CaseProvider value={{ ...addresses, view: dispute }}>
            <Part read={read} lines={12}>
              {({ decisions }) => {
                const decision = decisions.find((one) => one.panelId === panelId);
                return decision?.made && decision.issuedAt === undefined ? (
                  <Draft decision={decision} />
                ) : (
                  <EmptyState title={say(W.gone)}>
                    <p>{say(W.goneHelp)}</p>
                  </EmptyState>
                );
              }}
            </Part>
          </CaseProvider>
        )}
      </Part>
    </DeskPage>
  );
}
