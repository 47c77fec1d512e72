import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { Card } from '../../../kit/data/card.js';
import { isOfStaff, useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { byDay } from '../head/next-deadline.js';
import { LegalDay } from '../head/next-day.js';
import { LongList } from '../long-list.js';
import { useCase } from '../use-case.js';
import { Acts } from './acts.js';
import { Due } from './due.js';
import { Reminders } from './reminders.js';
import s from '../desk.module.css';

/** What waits for the association, what can be done, and every legal day that runs. */
export function Right() {
  const { say } = useLanguage();
  const { office } = useDesk();
  const deadlines = byDay(useCase().view);
  return (
    <div className={s.stack}>
      <Due />
      <Acts />
      <Card title={say(WORDS.deadlines)}>
        {deadlines.length === 0 ? (
          <p className={s.quiet}>{say(WORDS.noDeadline)}</p>
        ) : (
          <LongList label={say(WORDS.deadlines)} rows={deadlines} idOf={({ subject }) => subject} height={84}>
            {(deadline) => (
              <div className={s.day}>
                <LegalDay deadline={deadline} />
              </div>
            )}
          </LongList>
        )}
      </Card>
      {isOfStaff(office) && <Reminders />}
    </div>
  );
}
