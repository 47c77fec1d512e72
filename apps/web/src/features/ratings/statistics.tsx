import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { RATING_ROLE_NAMES } from '#messages/rating/words.js';
import { RATINGS_WORDS as W, STATISTICS_AS_OF } from '#messages/ui/desk-ratings.js';
import { getRatingStatistics } from '../../client/sdk.gen.js';
import type { TableColumn } from '../../kit/data/table.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';
import { listIn, numberIn, pointsText, textIn } from './loose.js';

type Row = { readonly id: string; readonly role: unknown };

/** What is told of all in a role without a name; what is about too few stays untold. */
export function Statistics() {
  const { say, tell, locale } = useLanguage();
  const { associationId } = useDesk().association;
  const read = useQuery(queryOf('getRatingStatistics', getRatingStatistics, { path: { associationId } }));
  const rows = listIn(read.data, 'roles').map((role) => ({ id: textIn(role, 'role') ?? '', role }));
  const told = (count: number | undefined): string => (count === undefined ? say(W.tooFew) : String(count));
  const [on, version] = [textIn(read.data, 'on'), textIn(read.data, 'version')];
  const columns: readonly TableColumn<Row>[] = [
    { id: 'role', label: say(W.role), isName: true, cell: ({ id }) => wordOf(RATING_ROLE_NAMES, id, locale) },
    { id: 'index', label: say(W.index), isNumber: true, cell: ({ role }) => pointsText(numberIn(role, 'index')) },
    { id: 'members', label: say(W.count), isNumber: true, cell: ({ role }) => told(numberIn(role, 'members')) },
    {
      id: 'facts',
      label: say(W.facts),
      cell: ({ role }) =>
        listIn(role, 'facts').map((fact) => (
          <p key={textIn(fact, 'code')}>{`${textIn(fact, 'name') ?? '—'} · ${told(numberIn(fact, 'members'))}`}</p>
        )),
    },
  ];
  return (
    <div className={s.stack}>
      <p className={s.help}>{say(W.statisticsHelp)}</p>
      <ListTable
        label={say(W.statistics)}
        caption={on && version && tell(STATISTICS_AS_OF, { on: formatDay(on, locale), version })}
        columns={columns}
        rows={rows}
        read={read}
        none={{ title: say(W.noFacts), help: say(W.statisticsHelp) }}
      />
    </div>
  );
}
