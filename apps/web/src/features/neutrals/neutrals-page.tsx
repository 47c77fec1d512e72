import { NEUTRALS_WORDS as W } from '#messages/ui/desk-neutrals.js';
import { Tabs, type TabItem } from '../../kit/navigation/tabs.js';
import { useFilters } from '../../shared/desk/search.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ActLinks } from '../lists/act-links.js';
import { readAsked, TABS } from './asked.js';
import { Reviewers } from './reviewers.js';
import { Roster } from './roster.js';

/** Who may be asked to mediate, to decide and to review, how much they have, and to whom they stand how. */
export function NeutralsPage() {
  const { say } = useLanguage();
  const [{ tab = 'mediators' }, change] = useFilters(readAsked);
  const tabs: readonly TabItem[] = [
    { id: 'mediators', label: say(W.mediators), content: <Roster key="mediators" of="mediators" /> },
    { id: 'experts', label: say(W.experts), content: <Roster key="experts" of="experts" /> },
    { id: 'reviewers', label: say(W.reviewers), content: <Reviewers /> },
  ];
  return (
    <DeskPage title={say(W.title)} beside={<ActLinks acts={['recordAffiliation', 'declareConflict']} isButton />}>
      <Tabs
        label={say(W.title)}
        open={tabs.some(({ id }) => id === tab) ? tab : 'mediators'}
        onOpen={(id) => change({ tab: TABS.find((one) => one === id), search: undefined })}
        tabs={tabs}
      />
    </DeskPage>
  );
}
