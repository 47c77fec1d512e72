import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { COLON } from '#messages/colon.js';
import { CHOSEN } from '#messages/ui/kit.js';
import { GALLERY_WORDS as W } from '#messages/ui/gallery.js';
import { Button } from '../../kit/actions/button.js';
import { MultiSelect, Select } from '../../kit/choices/select.js';
import { Pagination } from '../../kit/data/pagination.js';
import { Table, type Sort } from '../../kit/data/table.js';
import { TableFrame } from '../../kit/data/table-frame.js';
import { DateRangePicker, type DayRange } from '../../kit/dates/date-range-picker.js';
import { SearchField } from '../../kit/fields/search-field.js';
import { ColumnChooser } from '../../kit/filters/column-chooser.js';
import { FilterBar } from '../../kit/filters/filter-bar.js';
import { toast } from '../../kit/overlays/toast.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { useLanguage } from '../../shared/language/language.js';
import { Specimen } from '../specimen.js';
import s from '../gallery.module.css';
import { columnsOf, ROWS } from './docket.js';
import { stagesOf } from './stages.js';

export function TableSection() {
  const { say, tell } = useLanguage();
  const all = columnsOf(say);
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set(all.map(({ id }) => id)));
  const [sort, setSort] = useState<Sort>({ column: 'due', direction: 'ascending' });
  const [chosen, setChosen] = useState<ReadonlySet<string> | 'all'>(new Set(['2', '4']));
  const [sought, setSought] = useState('');
  const [stages, setStages] = useState<readonly string[]>(['waiting']);
  const [filed, setFiled] = useState<DayRange>();
  const [page, setPage] = useState(1);
  const columns = all.filter(({ id }) => shown.has(id));
  const down = sort.direction === 'descending' ? -1 : 1;
  const by = (row: (typeof ROWS)[number]): string => (sort.column === 'number' ? row.number : row.dueAt);
  const rows = [...ROWS].sort((a, b) => down * (by(a) < by(b) ? -1 : 1));
  const count = chosen === 'all' ? rows.length : chosen.size;
  const chip = {
    id: 'stage',
    label: `${say(W.stage)}${say(COLON)}${say(W.stageWaiting)}`,
    onRemove: () => setStages([]),
  };
  return (
    <>
      <Specimen of="FilterBar, Chips" isWide>
        <FilterBar
          onSearch={() => toast(tell(CHOSEN, { count: stages.length }))}
          onReset={() => setStages([])}
          chips={stages.length > 0 ? [chip] : []}
          more={<Select label={say(W.officer)} options={[]} isOptional value={null} />}
        >
          <SearchField label={say(W.docket)} placeholder={say(W.findWhat)} value={sought} onChange={setSought} />
          <MultiSelect label={say(W.stage)} options={stagesOf(say)} value={stages} onChange={setStages} />
          <DateRangePicker label={say(W.filed)} value={filed} onChange={setFiled} />
        </FilterBar>
      </Specimen>
      <Specimen of="Table, TableFrame, Pagination, ColumnChooser" isWide>
        <div className={s.low}>
          <TableFrame
            total={4_818}
            chosen={count}
            caption={say(W.byDue)}
            acts={
              <Button kind="quiet" size="small" icon={<UserPlus size={16} aria-hidden />}>
                {say(W.assign)}
              </Button>
            }
            tools={<ColumnChooser columns={all} shown={shown} onChange={setShown} />}
            pages={<Pagination total={4_818} page={page} size={20} onPage={setPage} onSize={() => undefined} />}
          >
            <Table
              label={say(W.docket)}
              columns={columns}
              rows={rows}
              sort={sort}
              onSort={setSort}
              chosen={chosen}
              onChoose={setChosen}
              onOpen={(id) => toast(id)}
            />
          </TableFrame>
        </div>
      </Specimen>
      <Specimen of="Table: isLoading">
        <TableFrame total={0}>
          <Table isLoading label={say(W.mine)} columns={columns.slice(0, 2)} rows={[]} />
        </TableFrame>
      </Specimen>
      <Specimen of="Table: empty">
        <TableFrame total={0}>
          <Table
            label={say(W.calendar)}
            columns={columns.slice(0, 2)}
            rows={[]}
            empty={<EmptyState title={say(W.noneFits)}>{say(W.noneFitsHelp)}</EmptyState>}
          />
        </TableFrame>
      </Specimen>
    </>
  );
}
