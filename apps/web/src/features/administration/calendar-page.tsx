import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { SETTINGS_WORDS } from '#messages/ui/desk-settings.js';
import { FestivalsPart } from './calendar/festivals-part.js';
import { NoticesPart } from './calendar/notices-part.js';
import { OutagesPart } from './calendar/outages-part.js';
import { PresentPart } from './calendar/present-part.js';
import { PartsPage } from './parts-page.js';

/** What periods are reckoned by. */
export function CalendarPage() {
  return (
    <PartsPage
      title={W.calendar}
      parts={[
        { id: 'now', words: W.calendarState, content: <PresentPart /> },
        { id: 'notices', words: W.notices, content: <NoticesPart /> },
        { id: 'festivals', words: SETTINGS_WORDS.festivals, content: <FestivalsPart /> },
        { id: 'outages', words: W.outages, content: <OutagesPart /> },
      ]}
    />
  );
}
