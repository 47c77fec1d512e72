import { LOAD_TOLD } from '#messages/ui/desk-workload.js';
import type { NamedLoad } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './workload.module.css';

type Props = { readonly load: NamedLoad; readonly most: number };

/** As long as its tasks are many: overdue first, then this week’s, then the rest, then what they were called to; the same is read out. */
export function LoadBar({ load: { tasks, overdue, dueThisWeek, called }, most }: Props) {
  const { tell } = useLanguage();
  const late = Math.min(overdue, tasks);
  const soon = Math.min(dueThisWeek, tasks - late);
  const parts = [
    { name: 'overdue', count: late },
    { name: 'soon', count: soon },
    { name: 'rest', count: tasks - late - soon },
    { name: 'called', count: called },
  ] as const;
  return (
    <span role="img" aria-label={tell(LOAD_TOLD, { tasks, overdue, dueThisWeek, called })} className={s.bar}>
      {parts.map(({ name, count }) => (
        <span key={name} className={s[name]} style={{ width: `${(count / most) * 100}%` }} />
      ))}
    </span>
  );
}
