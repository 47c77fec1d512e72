import { Clock } from 'lucide-react';
import { formatDueInTable } from '#messages/due-in-table.js';
import { formatDue } from '#messages/format.js';
import { KIT_WORDS, MINUTES_LEFT, TIME_LEFT, WORKING_DAYS_LEFT } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { Button } from '../actions/button.js';
import { classes } from '../look/classes.js';
import { Popover } from '../overlays/popover.js';
import { Status } from './status.js';
import { timeLeft } from './time-left.js';
import s from './status.module.css';

type Instant = Parameters<typeof formatDue>[0];
type Props = {
  /** The last instant of the period, and the legal clock's now; both from the API, which alone reckons with calendars. */
  readonly dueAt: string;
  readonly now: string;
  /** What has to be done by then; without it there is little room, as in a table, and the day is told in short. */
  readonly name?: string;
  /** It cannot wait: hours and minutes are told from the first on, and read out to nobody who did not ask. */
  readonly isUrgent?: boolean;
  /** By the association's calendar, from the API. */
  readonly workingDaysLeft?: number;
  readonly isProvisional?: boolean;
  /** How it was counted, sentence by sentence, and the article that says so. */
  readonly steps?: readonly string[];
  readonly source?: string;
};

/** Until when: the time that is left with icon and word, the day itself below, and how that day was found. */
export function Deadline({ dueAt, now, name, workingDaysLeft, isUrgent = false, isProvisional, steps, source }: Props) {
  const { say, tell, locale } = useLanguage();
  const left = timeLeft(dueAt, now, isUrgent);
  const byWork = !isUrgent && workingDaysLeft !== undefined && left.tone === 'neutral';
  const spoken = isUrgent ? tell(MINUTES_LEFT, left) : tell(TIME_LEFT, left);
  const word = byWork ? tell(WORKING_DAYS_LEFT, { count: workingDaysLeft }) : spoken;
  const state = <Status tone={left.tone} word={word} icon={left.late ? undefined : Clock} />;
  const whole = formatDue(dueAt as Instant, locale);
  return (
    <div className={classes(s.deadline, name !== undefined && s.full)}>
      <span className={s.head}>
        {name !== undefined && <span className={s.name}>{name}</span>}
        {isUrgent ? <span role="timer">{state}</span> : state}
        {isProvisional === true && <Status tone="neutral" word={say(KIT_WORDS.provisional)} />}
      </span>
      <time dateTime={dueAt} title={whole}>
        {name === undefined ? formatDueInTable(dueAt as Instant, now as Instant, locale) : whole}
      </time>
      {steps !== undefined && (
        <Popover
          title={say(KIT_WORDS.howCounted)}
          opener={
            <Button kind="quiet" size="small">
              {say(KIT_WORDS.howCounted)}
            </Button>
          }
        >
          <ol className={s.why}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          {source !== undefined && (
            <p className={s.source}>
              {say(KIT_WORDS.basis)} {source}
            </p>
          )}
        </Popover>
      )}
    </div>
  );
}
