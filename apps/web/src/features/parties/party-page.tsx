import { useQuery } from '@tanstack/react-query';
import { DESK_PARTIES as W } from '#messages/ui/desk-parties.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { CHANNELS } from '#messages/service/document-kinds.js';
import { getParty } from '../../client/sdk.gen.js';
import type { PartyView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { ActLinks } from '../registers/act-links.js';
import { Records } from '../registers/records.js';
import { Stack } from '../registers/stack.js';
import { usePart } from '../registers/use-part.js';
import { Authorities } from './authorities.js';
import { Checks } from './checks.js';
import { ContactProofs } from './contact-proofs.js';
import { Limits } from './limits.js';
import { PartyDisputes } from './party-disputes.js';
import { Transfers } from './transfers.js';

const ACTS = [
  'verifyIdentity',
  'grantAuthority',
  'giveConsent',
  'recordFilingBar',
  'askAccountTransfer',
  'putPartyPaper',
];

/** One party: who it is and how one knows, how it is reached, who acts for it, what limits it, its disputes. */
export function PartyPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const partyId = usePart('partyId');
  const read = useQuery(queryOf('getParty', getParty, { path: { partyId } }));
  return (
    <DeskPage
      title={read.data?.name ?? say(read.data ? DESK_REGISTERS.erased : W.party)}
      crumbs={[{ label: say(W.parties), href: to(['parties']) }]}
    >
      <Stack label={say(W.party)}>
        <Card title={say(DESK_REGISTERS.acts)}>
          <ActLinks acts={ACTS.map((operation) => ({ operation, ids: { partyId } }))} />
        </Card>
        <Part read={read} lines={3}>
          {(party) => <About party={party} />}
        </Part>
        <Checks partyId={partyId} />
        <ContactProofs partyId={partyId} />
        <Authorities partyId={partyId} />
        <Limits partyId={partyId} />
        <Transfers partyId={partyId} />
        <PartyDisputes partyId={partyId} />
      </Stack>
    </DeskPage>
  );
}

function About({ party: { partyId, kind, locale: own, mail, consents } }: { readonly party: PartyView }) {
  const { say, locale } = useLanguage();
  const at = (when: string | undefined): string => (when === undefined ? '—' : instantText(when, locale));
  const facts = [
    { name: say(DESK_REGISTERS.kind), value: say(W[kind]) },
    { name: say(W.mail), value: mail },
    { name: say(W.language), value: own && { 'zh-CN': '中文', en: 'English' }[own] },
  ];
  return (
    <>
      <Card title={say(W.party)}>
        <DescriptionList facts={facts} />
      </Card>
      <Records
        title={say(W.consents)}
        empty={say(W.noConsent)}
        rows={consents.map((one) => ({ ...one, id: one.channel }))}
        columns={[
          { id: 'channel', label: say(W.channel), isName: true, cell: ({ channel }) => say(CHANNELS[channel]) },
          { id: 'given', label: say(W.given), cell: ({ givenAt }) => at(givenAt) },
          { id: 'withdrawn', label: say(W.withdrawn), cell: ({ withdrawnAt }) => at(withdrawnAt) },
        ]}
        acts={
          consents.some(({ withdrawnAt }) => withdrawnAt === undefined) && (
            <ActLinks acts={[{ operation: 'withdrawConsent', ids: { partyId } }]} />
          )
        }
      />
    </>
  );
}
