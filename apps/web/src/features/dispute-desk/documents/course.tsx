import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Part } from '../part.js';
import { EventList } from '../timeline/event-list.js';
import { entriesOf, useEntries } from '../timeline/use-entries.js';
import s from '../desk.module.css';

/** What happened to one thing: every try, and what became of it. */
export function Course({ subject }: { readonly subject: string }) {
  const { say } = useLanguage();
  return (
    <Part read={useEntries()} lines={3}>
      {({ entries }) => {
        const own = [...entriesOf(entries, subject)].reverse();
        return own.length === 0 ? (
          <p className={s.quiet}>{say(WORDS.nothingYet)}</p>
        ) : (
          <EventList entries={own} label={say(WORDS.course)} hasLinks={false} />
        );
      }}
    </Part>
  );
}
