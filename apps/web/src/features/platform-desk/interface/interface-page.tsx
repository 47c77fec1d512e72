import { PLATFORM_DESK as W } from '#messages/ui/platform-desk.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { SANDBOX_FILL } from '#messages/ui/sandbox-fill.js';
import { WEBHOOK_WORDS } from '#messages/ui/webhooks.js';
import { Tabs } from '../../../kit/navigation/tabs.js';
import { searchOf, oneOf, useFilters } from '../../../shared/desk/search.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { DeskPage } from '../../desk/desk-page.js';
import { ActLinks } from '../../lists/act-links.js';
import { Contact } from '../../platforms/contact.js';
import { Keys } from '../../platforms/keys.js';
import { People } from '../../platforms/people.js';
import { Sandbox } from '../../platforms/sandbox.js';
import { Webhooks } from '../../platforms/webhooks/webhooks.js';
import { NeedsScope } from '../needs-scope.js';
import { usePlatform } from '../use-platform.js';
import { Check } from './check.js';
import { Messages } from './messages.js';

const TABS = ['keys', 'people', 'deliveries', 'messages', 'check', 'sandbox'] as const;
const readAsked = searchOf({ tab: oneOf(TABS) });

/** How the platform's own programs and people come in: keys and their ends, colleagues, what is told, the check. */
export function InterfacePage() {
  const { say } = useLanguage();
  const { platformId, may } = usePlatform();
  const isSandbox = useDesk().association.sandbox;
  const [{ tab = 'keys' }, change] = useFilters(readAsked);
  const tabs = [
    {
      id: 'keys',
      label: say(W.keys),
      content: (
        <NeedsScope scope="keys">
          <Keys platformId={platformId} />
        </NeedsScope>
      ),
    },
    {
      id: 'people',
      label: say(W.people),
      content: (
        <NeedsScope scope="people">
          <Contact platformId={platformId} />
          <People platformId={platformId} />
        </NeedsScope>
      ),
    },
    {
      id: 'deliveries',
      label: say(WEBHOOK_WORDS.deliveries),
      content: (
        <NeedsScope scope="read">
          <Webhooks platformId={platformId} mayAct={may('keys')} />
        </NeedsScope>
      ),
    },
    { id: 'messages', label: say(W.told), content: <Messages /> },
    {
      id: 'check',
      label: say(W.check),
      content: (
        <NeedsScope scope="read">
          <Check platformId={platformId} mayAct={may('keys')} />
        </NeedsScope>
      ),
    },
    ...(isSandbox
      ? [
          {
            id: 'sandbox',
            label: say(SANDBOX_FILL.title),
            content: (
              <NeedsScope scope="read">
                <Sandbox platformId={platformId} mayAct={may('keys')} />
              </NeedsScope>
            ),
          },
        ]
      : []),
  ];
  return (
    <DeskPage
      title={say(SEAT_PLACES.interface)}
      beside={
        <>
          {may('people') && <ActLinks acts={['setPlatformContact']} ids={{ platformId }} isButton />}
          {may('keys') && <ActLinks acts={['setPlatformReceiver']} ids={{ platformId }} isButton />}
        </>
      }
    >
      <Tabs
        label={say(SEAT_PLACES.interface)}
        tabs={tabs}
        open={tab}
        onOpen={(id) => change({ tab: TABS.find((one) => one === id) })}
      />
    </DeskPage>
  );
}
