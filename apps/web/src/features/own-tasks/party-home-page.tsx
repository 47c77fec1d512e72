import { SEAT_WORDS as W } from '#messages/ui/seats.js';
import type { OwnTask } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { unseen } from '../../kit/look/unseen.js';
import { Banner } from '../../kit/status/banner.js';
import { Tabs } from '../../kit/navigation/tabs.js';
import { oneOf, searchOf, useFilters } from '../../shared/desk/search.js';
import { useFirstKnown } from '../../shared/desk/use-first-known.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { Drafts } from '../quick-filing/drafts.js';
import { EndingProofs } from '../qualification/ending-proofs.js';
import { HomeAlerts } from '../rights/home-alerts.js';
import { OwnTaskList } from './own-task-list.js';
import { OwnTasksPage } from './own-tasks-page.js';

const SIDES = ['by', 'against'] as const;
const readSide = searchOf({ side: oneOf(SIDES) });
const isBy = ({ roles }: OwnTask): boolean => roles.includes('complainant');

/** The home of a party: what to do where it complains, and apart from that where it is complained of; its drafts. */
export function PartyHomePage() {
  const { say } = useLanguage();
  const { to, forWhom } = useDesk();
  if (forWhom.length === 0) return <OwnTasksPage show={() => <Banner tone="due" title={say(W.noParty)} />} />;
  const file = (
    <TextLink isButton href={to(['filing'])}>
      {say(W.file)}
    </TextLink>
  );
  return (
    <OwnTasksPage beside={file} show={(tasks) => <BothSides tasks={tasks} />}>
      <HomeAlerts />
      <EndingProofs />
      <Drafts />
    </OwnTasksPage>
  );
}

function BothSides({ tasks }: { readonly tasks: readonly OwnTask[] }) {
  const { say } = useLanguage();
  const [{ side }, change] = useFilters(readSide);
  const of = { by: tasks.filter(isBy), against: tasks.filter((task) => !isBy(task)) };
  const opened = useFirstKnown(of.by.length === 0 && of.against.length > 0 ? 'against' : 'by');
  const tabs = SIDES.map((one) => ({
    id: one,
    label: say(one === 'by' ? W.byMe : W.againstMe),
    count: of[one].filter(({ isYours }) => isYours).length,
    content: <OwnTaskList tasks={of[one]} name={one} />,
  }));
  return (
    <>
      <h2 className={unseen}>{say(W.home)}</h2>
      <Tabs
        label={say(W.home)}
        tabs={tabs}
        open={side ?? opened ?? 'by'}
        onOpen={(one) => change({ side: one as (typeof SIDES)[number] })}
      />
    </>
  );
}
