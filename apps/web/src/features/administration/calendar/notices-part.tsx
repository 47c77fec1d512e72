import { useQuery } from '@tanstack/react-query';
import { formatList } from '#messages/format.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { getCalendar } from '../../../client/sdk.gen.js';
import { Status } from '../../../kit/status/status.js';
import type { Tone } from '../../../kit/status/tones.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { RowsPart } from '../rows-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';

const TONES: Readonly<Record<'entered' | 'confirmed' | 'refused', Tone>> = {
  entered: 'now',
  confirmed: 'lifted',
  refused: 'neutral',
};

/** What the State Council announced, entered by one and checked by another. */
export function NoticesPart() {
  const { path, accountId, say, locale, shortly } = useHere();
  const nameOf = useNames();
  const read = useQuery(queryOf('getCalendar', getCalendar, { path }));
  const days = (those: readonly string[]) => (those.length === 0 ? undefined : formatList(those, locale));
  return (
    <RowsPart
      title={W.notices}
      help={W.noticesHelp}
      list={read}
      rows={(read.data?.notices ?? []).map((row) => ({ ...row, id: row.noticeId }))}
      acts={[['enterCalendarNotice']]}
      none={W.noNotices}
      noneHelp={W.noNoticesHelp}
      rowActs={({ noticeId, stage, enteredBy }) =>
        stage === 'entered' && enteredBy !== accountId
          ? [
              ['confirmCalendarNotice', { noticeId }],
              ['refuseCalendarNotice', { noticeId }],
            ]
          : []
      }
      columns={[
        { id: 'year', label: say(W.year), isName: true, cell: ({ year }) => year },
        { id: 'source', label: say(W.source), cell: ({ source }) => source },
        { id: 'enteredBy', label: say(W.enteredBy), cell: ({ enteredBy }) => nameOf(enteredBy) },
        { id: 'enteredAt', label: say(W.enteredAt), cell: ({ enteredAt }) => shortly(enteredAt) },
        {
          id: 'stage',
          label: say(W.state),
          cell: ({ stage }) => <Status tone={TONES[stage]} word={say(W[stage])} />,
        },
      ]}
      look={{
        title: ({ year }) => String(year),
        facts: (row) => [
          { name: say(W.source), value: row.source },
          { name: say(W.holidays), value: days(row.holidays) },
          { name: say(W.workdays), value: days(row.workdays) },
          { name: say(W.noticeText), value: row.text },
          { name: say(W.enteredBy), value: nameOf(row.enteredBy) },
          { name: say(W.confirmedBy), value: nameOf(row.confirmedBy) },
        ],
      }}
    />
  );
}
