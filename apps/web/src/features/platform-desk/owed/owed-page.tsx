import { OWED_LETTERS } from '#messages/ui/platform-letters.js';
import { OWED_WORDS as W } from '#messages/ui/platform-owed.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { Tabs } from '../../../kit/navigation/tabs.js';
import { oneOf, searchOf, useFilters } from '../../../shared/desk/search.js';
import { useFirstKnown } from '../../../shared/desk/use-first-known.js';
import { useLanguage } from '../../../shared/language/language.js';
import { DeskPage } from '../../desk/desk-page.js';
import { NeedsScope } from '../needs-scope.js';
import { Inquiries } from './inquiries.js';
import { Letters } from './letters.js';
import { Measures } from './measures.js';
import { useLettersToReport, useOpenInquiries, useOwedMeasures } from './use-owed.js';

const TABS = ['measures', 'inquiries', 'letters'] as const;
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
  const letters = useLettersToReport();
  const counts = { measures: measures.rows.length, inquiries: inquiries.rows.length, letters: letters.rows.length };
  const isPending = measures.isPending || inquiries.isPending || letters.isPending;
  const opened = useFirstKnown(isPending ? undefined : (TABS.find((one) => counts[one] > 0) ?? 'measures'));
  return (
    <Tabs
      label={say(SEAT_PLACES.owed)}
      open={tab ?? opened ?? 'measures'}
      onOpen={(id) => change({ tab: TABS.find((one) => one === id) })}
      tabs={[
        { id: 'measures', label: say(W.measures), count: counts.measures, content: <Measures read={measures} /> },
        {
          id: 'inquiries',
          label: say(W.inquiries),
          count: counts.inquiries,
          content: <Inquiries read={inquiries} />,
        },
        {
          id: 'letters',
          label: say(OWED_LETTERS.letters),
          count: counts.letters,
          content: <Letters read={letters} />,
        },
      ]}
    />
  );
}
