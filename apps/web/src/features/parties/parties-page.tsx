import { DESK_PARTIES as W } from '#messages/ui/desk-parties.js';
import { Tabs } from '../../kit/navigation/tabs.js';
import { useFilters } from '../../shared/desk/search.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ActLinks } from '../registers/act-links.js';
import { AllTransfers } from './all-transfers.js';
import { PARTY_TABS, readAsked } from './asked.js';
import { PartyList } from './party-list.js';

/** The parties that the association knows, and the accounts of theirs that are to become another person’s. */
export function PartiesPage() {
  const { say } = useLanguage();
  const [{ tab = 'parties' }, change] = useFilters(readAsked);
  return (
    <DeskPage title={say(W.parties)} beside={<ActLinks acts={[{ operation: 'registerParty' }]} />}>
      <Tabs
        label={say(W.parties)}
        open={tab}
        onOpen={(id) => change({ tab: PARTY_TABS.find((one) => one === id), search: undefined })}
        tabs={[
          { id: 'parties', label: say(W.parties), content: <PartyList /> },
          { id: 'transfers', label: say(W.transfers), content: <AllTransfers /> },
        ]}
      />
    </DeskPage>
  );
}
