import { ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Cell,
  Collection,
  Column,
  Row,
  Table as AriaTable,
  TableBody,
  TableHeader,
  type Selection,
  type SortDescriptor,
} from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { Checkbox } from '../choices/checkbox.js';
import { classes } from '../look/classes.js';
import { EmptyState } from '../status/empty-state.js';
import { Skeleton } from '../status/skeleton.js';
import s from './table.module.css';

export type TableColumn<R> = {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: R) => ReactNode;
  /** What a row is called by those who listen: one column of each table. */
  readonly isName?: boolean;
  readonly isSortable?: boolean;
  /** Numbers stand at the end, so that they can be compared. */
  readonly isNumber?: boolean;
  /** Pixels; without it the column takes what it needs. */
  readonly width?: number;
};
export type Sort = { readonly column: string; readonly direction: 'ascending' | 'descending' };
type Props<R> = {
  readonly label: string;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  /** Ids, or all that the filters leave. */
  readonly chosen?: ReadonlySet<string> | 'all';
  readonly onChoose?: (ids: ReadonlySet<string> | 'all') => void;
  readonly onOpen?: (id: string) => void;
  readonly isLoading?: boolean;
  readonly empty?: ReactNode;
};

/**
 * Rows to be looked through: the arrows go from row to row, Enter opens, Space chooses. On a phone each row of a table
 * with more than two columns is a card that names its columns, so that nothing stands beyond the edge.
 */
export function Table<R extends { readonly id: string }>({ label, columns, rows, ...rest }: Props<R>) {
  const { say } = useLanguage();
  const choosing = rest.onChoose !== undefined;
  const stacks = columns.length > 2;
  const isPlain = !choosing && columns.every(({ isSortable }) => isSortable !== true);
  const nothing = (): ReactNode =>
    rest.isLoading === true ? (
      <div className={s.busy}>
        <Skeleton lines={5} />
      </div>
    ) : (
      (rest.empty ?? <EmptyState title={say(KIT_WORDS.nothing)} />)
    );
  return (
    <div className={classes(s.scroll, rest.onOpen && s.opens)}>
      <AriaTable
        aria-label={label}
        aria-busy={rest.isLoading}
        className={classes(s.table, stacks && s.stacks, isPlain && s.plain)}
        selectionMode={choosing ? 'multiple' : 'none'}
        selectedKeys={rest.chosen as Selection | undefined}
        onSelectionChange={(ids) => rest.onChoose?.(ids === 'all' ? 'all' : new Set([...ids].map(String)))}
        sortDescriptor={rest.sort as SortDescriptor | undefined}
        onSortChange={({ column, direction }) => rest.onSort?.({ column: String(column), direction })}
        onRowAction={rest.onOpen && ((id) => rest.onOpen?.(String(id)))}
      >
        <TableHeader>
          {choosing && (
            <Column id="chosen" className={s.check}>
              <Checkbox slot="selection" />
            </Column>
          )}
          <Collection items={columns}>{(column) => <Heading column={column} />}</Collection>
        </TableHeader>
        <TableBody items={rest.isLoading === true ? [] : rows} dependencies={[columns]} renderEmptyState={nothing}>
          {(row) => (
            <Row>
              {choosing && (
                <Cell className={s.check}>
                  <Checkbox slot="selection" />
                </Cell>
              )}
              <Collection items={columns}>
                {(column) => (
                  <Cell className={classes(column.isNumber && s['end-cell'])} data-label={column.label}>
                    {column.isName ? <div className={s.name}>{column.cell(row)}</div> : column.cell(row)}
                  </Cell>
                )}
              </Collection>
            </Row>
          )}
        </TableBody>
      </AriaTable>
    </div>
  );
}

type Shown = Pick<TableColumn<never>, 'id' | 'label' | 'isName' | 'isSortable' | 'isNumber' | 'width'>;
function Heading({ column: { id, label, isName, isSortable, isNumber, width } }: { readonly column: Shown }) {
  return (
    <Column
      id={id}
      isRowHeader={isName}
      allowsSorting={isSortable}
      style={{ width, minWidth: width }}
      className={classes(isNumber && s['end-cell'])}
    >
      {({ sortDirection }) => (
        <span className={s.sort}>
          {label}
          {isSortable === true && (
            <ArrowUp
              size={12}
              strokeWidth={2.4}
              aria-hidden
              className={classes(sortDirection === 'descending' && s.down, sortDirection === undefined && s.idle)}
            />
          )}
        </span>
      )}
    </Column>
  );
}
