import { OWED_WORDS as W } from '#messages/ui/platform-owed.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { Tabs } from '../../../kit/navigation/tabs.js';
import { oneOf, searchOf, useFilters } from '../../../shared/desk/search.js';
import { useFirstKnown } from '../../../shared/desk/use-first-known.js';
import { useLanguage } from '../../../shared/language/language.js';
import { DeskPage } from '../../desk/desk-page.js';
import { NeedsScope } from '../needs-scope.js';
import { Inquiries } from './inquiries.js';
import { Measures } from './measures.js';
import { useOpenInquiries, useOwedMeasures } from './use-owed.js';

const TABS = ['measures', 'inquiries'] as const;
const readAsked = searchOf({ tab: oneOf(TABS) });

/** What the association wants of the platform over all its disputes, answered one by one or many at once. */
export function OwedPage() {
  const { say } = useLanguage();
  return (
    <DeskPage title={say(SEAT_PLACES.owed)}>
      <NeedsScope scope="measures">
        <Owed />
      </NeedsScope>
    </DeskPage>
  );
}

function Owed() {
  const { say } = useLanguage();
  const [{ tab }, change] = useFilters(readAsked);
  const measures = useOwedMeasures();
  const inquiries = useOpenInquiries();
  const dueFirst = measures.rows.length === 0 && inquiries.rows.length > 0 ? 'inquiries' : 'measures';
  const opened = useFirstKnown(measures.isPending || inquiries.isPending ? undefined : dueFirst);
  return (
    <Tabs
      label={say(SEAT_PLACES.owed)}
      open={tab ?? opened ?? 'measures'}
      onOpen={(id) => change({ tab: TABS.find((one) => one === id) })}
      tabs={[
        { id: 'measures', label: say(W.measures), count: measures.rows.length, content: <Measures read={measures} /> },
        {
          id: 'inquiries',
          label: say(W.inquiries),
          count: inquiries.rows.length,
          content: <Inquiries read={inquiries} />,
        },
      ]}
    />
  );
}
