import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { PLATFORM_WORDS as W } from '#messages/ui/desk-platforms.js';
import { SANDBOX_FILL } from '#messages/ui/sandbox-fill.js';
import { WEBHOOK_WORDS } from '#messages/ui/webhooks.js';
import { Tabs } from '../../kit/navigation/tabs.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { ActLinks } from '../lists/act-links.js';
import { Agreement } from './agreement.js';
import { ONE_TABS, readAskedOfOne } from './asked.js';
import { Contact } from './contact.js';
import { Keys } from './keys.js';
import { People } from './people.js';
import { Sandbox } from './sandbox.js';
import { Webhooks } from './webhooks/webhooks.js';
import { PLATFORMS } from './platform-list.js';

/** One platform: its agreement for case managers, its keys and people for administrators, what it was sent for both. */
export function PlatformPage() {
  const { say } = useLanguage();
  const { office, to, association } = useDesk();
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const platformId = params['platformId'] ?? '';
  const [asked, change] = useFilters(readAskedOfOne);
  const list = useQuery(PLATFORMS);
  const platform = list.data?.platforms.find((one) => one.platformId === platformId);
  const title = platform?.name ?? say(W.platform);
  const keys = { id: 'keys', label: say(W.keys), content: <Keys platformId={platformId} /> };
  const people = { id: 'people', label: say(W.people), content: <People platformId={platformId} /> };
  const agreement = { id: 'agreement', label: say(W.agreement), content: <Agreement platformId={platformId} /> };
  const sent = {
    id: 'deliveries',
    label: say(WEBHOOK_WORDS.deliveries),
    content: <Webhooks platformId={platformId} mayAct />,
  };
  const sandbox = {
    id: 'sandbox',
    label: say(SANDBOX_FILL.title),
    content: <Sandbox platformId={platformId} mayAct />,
  };
  const own = {
    administrator: association.sandbox ? [keys, people, sandbox] : [keys, people],
    'case-manager': [agreement],
  };
  const tabs = office === 'administrator' || office === 'case-manager' ? [...own[office], sent] : [];
  return (
    <DeskPage
      key={title}
      title={title}
      crumbs={[{ label: say(W.title), href: to(['platforms']) }]}
      beside={
        platform && <ActLinks acts={['setPlatformContact', 'setPlatformReceiver']} ids={{ platformId }} isButton />
      }
    >
      {list.isPending && <Skeleton lines={5} />}
      <TroubleBanner trouble={troubleOf(list.error)} again={() => void list.refetch()} />
      {list.data && !platform && <EmptyState title={say(W.unknown)} />}
      {platform && tabs.length > 0 && (
        <>
          <Contact platformId={platformId} />
          <Tabs
            label={title}
            open={tabs.find(({ id }) => id === asked.tab)?.id ?? tabs[0]?.id ?? ''}
            onOpen={(id) => change({ tab: ONE_TABS.find((one) => one === id) })}
            tabs={tabs}
          />
        </>
      )}
    </DeskPage>
  );
}
