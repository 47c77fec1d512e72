import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { PartsPage } from './parts-page.js';
import { AlarmsPart } from './security-log/alarms-part.js';
import { EventsPart } from './security-log/events-part.js';

/** Sign-ins, powers and sensitive reads, and what raises an alarm. */
export function SecurityLogPage() {
  return (
    <PartsPage
      title={W.securityLog}
      parts={[
        { id: 'events', words: W.events, content: <EventsPart /> },
        { id: 'alarms', words: W.alarms, content: <AlarmsPart /> },
      ]}
    />
  );
}
