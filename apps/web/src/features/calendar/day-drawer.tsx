import { formatDay } from '#messages/format.js';
import { clauseName } from '#messages/rulebook/clauses.js';
import { dayName } from '#messages/calendar/day-name.js';
import { DESK_CALENDAR_WORDS as W } from '#messages/ui/desk-calendar.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Drawer } from '../../kit/overlays/drawer.js';
import { Deadline } from '../../kit/status/deadline.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { useOfficerNames } from '../tasks/use-colleagues.js';
import { wayTo, type Entry } from './entry-words.js';
import s from './calendar.module.css';
import { isOfUrgentLane } from '../lists/urgent-lane.js';

type Props = {
  readonly day: string | undefined;
  readonly entries: readonly Entry[];
  readonly now: string;
  readonly onClose: () => void;
};

/** Everything that falls on one day, with what does it. */
export function DayDrawer({ day, entries, now, onClose }: Props) {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const names = useOfficerNames();
  return (
    <Drawer title={day === undefined ? '' : formatDay(day, locale)} isOpen={day !== undefined} onClose={onClose}>
      {entries.length === 0 && <EmptyState title={say(W.nothingOnDay)} />}
      <ul className={s.entries}>
        {entries.map((entry) => {
          const { id, at, number, disputeId, ownerId, clause } = entry;
          const owner = ownerId === undefined ? say(W.nobody) : names.get(ownerId);
          return (
            <li key={id}>
              <div>
                <TextLink href={wayTo(entry, to)}>{dayName(entry, locale)}</TextLink>
                <p>
                  <TextLink href={to(['disputes', disputeId])}>{number}</TextLink>
                </p>
                <small>{joined(owner, clause === undefined ? undefined : clauseName(clause, locale))}</small>
              </div>
              <Deadline dueAt={at} now={now} isUrgent={isOfUrgentLane(entry.subject)} />
            </li>
          );
        })}
      </ul>
    </Drawer>
  );
}
