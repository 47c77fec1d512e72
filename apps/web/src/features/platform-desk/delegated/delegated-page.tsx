import { PLATFORM_WORDS } from '#messages/ui/desk-platforms.js';
import { PLATFORM_DESK as W } from '#messages/ui/platform-desk.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Tabs } from '../../../kit/navigation/tabs.js';
import { useFilters } from '../../../shared/desk/search.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { DeskPage } from '../../desk/desk-page.js';
import { NeedsScope } from '../needs-scope.js';
import { usePlatform } from '../use-platform.js';
import { readAskedOfDelegated, DELEGATED_TABS } from './asked.js';
import { Counts } from './counts.js';
import { OwnAgreement } from './own-agreement.js';
import { OwnDelegated } from './own-delegated.js';

/** What this platform handed over, under which terms, and whether both sides count the same. */
export function DelegatedPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const { may } = usePlatform();
  const [{ tab = 'list' }, change] = useFilters(readAskedOfDelegated);
  const handOver = may('delegation') && (
    <TextLink isButton href={to(['delegated', 'hand-over'])}>
      {say(W.handOver)}
    </TextLink>
  );
  const tabs = [
    { id: 'list', label: say(W.handed), content: <OwnDelegated /> },
    { id: 'agreement', label: say(PLATFORM_WORDS.agreement), content: <OwnAgreement /> },
    {
      id: 'counts',
      label: say(W.counts),
      content: (
        <NeedsScope scope="delegation">
          <Counts />
        </NeedsScope>
      ),
    },
  ];
  return (
    <DeskPage title={say(SEAT_PLACES.delegated)} beside={handOver}>
      <NeedsScope scope="read">
        <Tabs
          label={say(SEAT_PLACES.delegated)}
          tabs={tabs}
          open={tab}
          onOpen={(id) => change({ tab: DELEGATED_TABS.find((one) => one === id) })}
        />
      </NeedsScope>
    </DeskPage>
  );
}
