import { PLATFORM_WORDS as W } from '#messages/ui/desk-platforms.js';
import { SELLER_CHECK_WORDS } from '#messages/ui/desk-seller-checks.js';
import { Tabs } from '../../kit/navigation/tabs.js';
import { useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ActLinks } from '../lists/act-links.js';
import { readAsked, TABS } from './asked.js';
import { Delegated } from './delegated.js';
import { PlatformList } from './platform-list.js';
import { SellerChecks } from './seller-checks.js';

/** The platforms of the association, whom they vouch for, and what they have handed over, which is the case managers'. */
export function PlatformsPage() {
  const { say } = useLanguage();
  const { office } = useDesk();
  const [{ tab = 'platforms' }, change] = useFilters(readAsked);
  const delegated = { id: 'delegated', label: say(W.delegated), content: <Delegated /> };
  return (
    <DeskPage title={say(W.title)} beside={<ActLinks acts={['registerPlatform']} isButton />}>
      <Tabs
        label={say(W.title)}
        open={tab}
        onOpen={(id) => change({ tab: TABS.find((one) => one === id), search: undefined })}
        tabs={[
          { id: 'platforms', label: say(W.platforms), content: <PlatformList /> },
          ...(office === 'case-manager' ? [delegated] : []),
          { id: 'sellers', label: say(SELLER_CHECK_WORDS.title), content: <SellerChecks /> },
        ]}
      />
    </DeskPage>
  );
}
