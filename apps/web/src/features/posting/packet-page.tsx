import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import { POSTING_WORDS as W } from '#messages/ui/desk-posting.js';
import { getDispute } from '../../client/sdk.gen.js';
import type { ServiceBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { DeskPage } from '../desk/desk-page.js';
import { useAddresses } from '../dispute-desk/case-of.js';
import { Part } from '../dispute-desk/part.js';
import { addresseeOf, CaseProvider } from '../dispute-desk/use-case.js';
import { namesOf } from '../dispute/names-of.js';
import { AfterPosting } from './after-posting.js';
import { Packet } from './packet.js';

type Params = { readonly disputeId?: string; readonly serviceId?: string };

/** One letter ready to post: cover, letter, annexes in order and the receipt, in one print; then what became of it. */
export function PacketPage() {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const { disputeId = '', serviceId = '' } = useParams({ strict: false }) as Params;
  const read = useQuery(queryOf('getDispute', getDispute, { path: { disputeId } }));
  const addresses = useAddresses(disputeId);
  const service = read.data?.services.find((one) => one.serviceId === serviceId);
  const titleOf = (one: ServiceBody): string =>
    joined(wordOf(DOCUMENT_KINDS, one.document, locale), read.data && namesOf(read.data)(addresseeOf(one)));
  const crumbs = [
    { label: say(W.title), href: to(['posting']) },
    { label: read.data?.number ?? '…', href: to(['disputes', disputeId, 'documents'], { open: serviceId }) },
  ];
  return (
    <DeskPage
      title={service ? titleOf(service) : say(W.packet)}
      crumbs={crumbs}
      beside={
        <Button kind="primary" onPress={() => window.print()}>
          {say(W.print)}
        </Button>
      }
    >
      <Part read={read} lines={12}>
        {(view) => (
          <CaseProvider value={{ ...addresses, view }}>
            <AfterPosting serviceId={serviceId} />
            <Packet serviceId={serviceId} />
          </CaseProvider>
        )}
      </Part>
    </DeskPage>
  );
}
