import { ChevronLeft, ChevronRight } from 'lucide-react';
import { formatDay } from '#messages/format.js';
import { DESK_CALENDAR_WORDS as W } from '#messages/ui/desk-calendar.js';
import { Button } from '../../kit/actions/button.js';
import { IconButton } from '../../kit/actions/icon-button.js';
import { ComboBox } from '../../kit/choices/combo-box.js';
import { Select } from '../../kit/choices/select.js';
import { useLanguage } from '../../shared/language/language.js';
import { usePeople } from '../tasks/use-colleagues.js';
import { readAsked, VIEWS, type AskedDays, type OnAsk, type View } from './asked.js';
import { addDays, addMonths } from './days.js';
import s from './calendar.module.css';

type Props = {
  readonly asked: AskedDays & { readonly view: View; readonly day: string };
  readonly days: readonly string[];
  readonly today: string;
  readonly onAsk: OnAsk;
};
const ALL = 'all';

/** Which time is shown, how, and whose. */
export function CalendarBar({ asked: { view, day, ownerId, teamId }, days, today, onAsk }: Props) {
  const { say, locale } = useLanguage();
  const { officers, teams } = usePeople();
  const turn = (by: number): void => onAsk({ day: view === 'week' ? addDays(day, 7 * by) : addMonths(day, by) });
  const month = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(Date.parse(day));
  const week = [days[0] ?? day, days.at(-1) ?? day].map((one) => formatDay(one, locale)).join(' – ');
  const whose = (id: string | null): string | undefined => (id === null || id === ALL ? undefined : id);
  return (
    <div className={s.bar}>
      <div className={s.when}>
        <IconButton label={say(W.before)} icon={<ChevronLeft size={16} aria-hidden />} onPress={() => turn(-1)} />
        <Button onPress={() => onAsk({ day: today })}>{say(W.today)}</Button>
        <IconButton label={say(W.after)} icon={<ChevronRight size={16} aria-hidden />} onPress={() => turn(1)} />
        <h2 aria-live="polite">{view === 'week' ? week : month}</h2>
      </div>
      <div className={s.whose}>
        <Select
          label={say(W.view)}
          options={VIEWS.map((id) => ({ id, label: say(W[id]) }))}
          value={view}
          onChange={(id) => onAsk({ view: readAsked({ view: id ?? '' }).view })}
        />
        <ComboBox
          label={say(W.person)}
          placeholder={say(W.anybody)}
          options={[{ id: ALL, label: say(W.anybody) }, ...officers]}
          value={ownerId ?? ALL}
          onChange={(id) => onAsk({ ownerId: whose(id), teamId: undefined })}
        />
        {teams.length > 0 && (
          <Select
            label={say(W.team)}
            options={[{ id: ALL, label: say(W.anyTeam) }, ...teams]}
            value={teamId ?? ALL}
            onChange={(id) => onAsk({ teamId: whose(id), ownerId: undefined })}
          />
        )}
      </div>
    </div>
  );
}
