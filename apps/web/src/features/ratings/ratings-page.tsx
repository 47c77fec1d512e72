import { RATINGS_WORDS as W } from '#messages/ui/desk-ratings.js';
import { Tabs, type TabItem } from '../../kit/navigation/tabs.js';
import { useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { readAsked, TABS } from './asked.js';
import { Comparison } from './comparison.js';
import { FindMember } from './find-member.js';
import { Statistics } from './statistics.js';

/** Members' ratings, what is told of all of them, and two versions of the rules side by side. */
export function RatingsPage() {
  const { say } = useLanguage();
  const { office } = useDesk();
  const [{ tab }, change] = useFilters(readAsked);
  const statistics: TabItem = { id: 'statistics', label: say(W.statistics), content: <Statistics /> };
  const members: TabItem = { id: 'members', label: say(W.members), content: <FindMember /> };
  const comparison: TabItem = { id: 'comparison', label: say(W.comparison), content: <Comparison /> };
  const tabs = office === 'administrator' ? [comparison, members, statistics] : [members, statistics, comparison];
  return (
    <DeskPage title={say(W.title)}>
      <Tabs
        label={say(W.title)}
        open={tabs.find(({ id }) => id === tab)?.id ?? tabs[0]?.id ?? 'statistics'}
        onOpen={(id) => change({ tab: TABS.find((one) => one === id) })}
        tabs={tabs}
      />
    </DeskPage>
  );
}
