import { COMPARED_ITEMS, COMPARED_MONTHS as C } from '#messages/ui/compared-months.js';
import { DIFFERENT_COUNTS, PLATFORM_DESK as W } from '#messages/ui/platform-desk.js';
import type { ComparedView } from '../../client/types.gen.js';
import { Table, type TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Status } from '../../kit/status/status.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import s from '../lists/lists.module.css';

type Count = ComparedView['counts'][number];
type Row = ComparedView & { readonly id: string };

/** The months whose counts were compared: what each side counted, where they differ, and who stated it when. */
export function ComparedMonths({ compared }: { readonly compared: readonly ComparedView[] }) {
  const { say, tell, locale } = useLanguage();
  const rows = compared.map((one): Row => ({ ...one, id: `${one.month} ${one.comparedAt}` }));
  const each = (counts: readonly Count[], of: (one: Count) => string | number): string =>
    counts.map((one) => `${say(COMPARED_ITEMS[one.what])} ${of(one)}`).join(' · ');
  const columns: readonly TableColumn<Row>[] = [
    { id: 'month', label: say(W.month), isName: true, cell: ({ month }) => month },
    { id: 'platform', label: say(C.platform), cell: ({ counts }) => each(counts, ({ platform }) => platform) },
    { id: 'ours', label: say(C.association), cell: ({ counts }) => each(counts, ({ association }) => association) },
    {
      id: 'differ',
      label: say(C.difference),
      cell: ({ counts }) => {
        const differ = counts.filter(({ platform, association }) => platform !== association);
        return differ.length === 0 ? (
          <Status tone="lifted" word={say(W.same)} />
        ) : (
          <TwoLines
            isStacked
            first={<Status tone="overdue" word={tell(DIFFERENT_COUNTS, { count: differ.length })} />}
            second={each(differ, ({ platform, association }) => signed(platform - association))}
          />
        );
      },
    },
    {
      id: 'stated',
      label: say(C.stated),
      cell: ({ statedBy, comparedAt }) => (
        <TwoLines isStacked first={statedBy ?? say(C.byKey)} second={instantText(comparedAt, locale)} />
      ),
    },
  ];
  return (
    <section className={s.stack}>
      <h2>{say(C.title)}</h2>
      <p className={s.help}>{say(C.help)}</p>
      <Table
        label={say(C.title)}
        columns={columns}
        rows={rows}
        empty={
          <EmptyState title={say(C.none)}>
            <p>{say(C.noneHelp)}</p>
          </EmptyState>
        }
      />
    </section>
  );
}

const signed = (count: number): string => (count > 0 ? `+${count}` : `−${-count}`);
