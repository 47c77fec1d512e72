import { endOfDay, localDate } from '#domain/calendar/local-date.js';
import { formatDay } from '#messages/format.js';
import { COURSES_NAMED, DUE_GROUNDS_NAMED } from '#messages/training/words.js';
import { TRAINING_PAGE as W } from '#messages/ui/training.js';
import type { DueCourseView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Status } from '../../kit/status/status.js';
import { timeLeft } from '../../kit/status/time-left.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ListTable, type Read } from '../lists/list-table.js';

type Props = {
  readonly read: Read;
  readonly due: readonly DueCourseView[];
  readonly label: string;
  readonly none: { readonly title: string; readonly help: string };
  /** Whether it is one’s own: then each leads to its course. */
  readonly isOwn?: boolean;
};

/** Courses that somebody owes, by the day. */
export function DueList({ read, due, label, none, isOwn = false }: Props) {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  const rows = due.map((one) => ({
    ...one,
    id: [one.memberId ?? one.accountId, one.course, one.ground, one.dueOn].join(' '),
  }));
  return (
    <ListTable
      label={label}
      read={read}
      rows={rows}
      none={none}
      columns={[
        {
          id: 'course',
          label: say(W.course),
          isName: true,
          cell: ({ course }) =>
            isOwn ? (
              <TextLink href={to(['training', 'courses', course])}>{say(COURSES_NAMED[course])}</TextLink>
            ) : (
              say(COURSES_NAMED[course])
            ),
        },
        { id: 'who', label: say(W.who), cell: ({ name }) => name ?? '—' },
        { id: 'ground', label: say(W.ground), cell: ({ ground }) => wordOf(DUE_GROUNDS_NAMED, ground, locale) },
        { id: 'day', label: say(W.dueOn), cell: ({ dueOn }) => formatDay(dueOn, locale) },
        {
          id: 'state',
          label: say(W.state),
          cell: ({ passedOn, isOverdue, dueOn }) => {
            if (passedOn !== undefined) return <Status tone="lifted" word={say(W.passed)} />;
            const tone = isOverdue ? 'overdue' : timeLeft(endOfDay(localDate(dueOn)), now).tone;
            return <Status tone={tone} word={say(isOverdue ? W.overdue : W.open)} />;
          },
        },
      ]}
    />
  );
}
