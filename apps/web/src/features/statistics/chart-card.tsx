import { useState, type ReactNode } from 'react';
import { STATISTICS_WORDS as W } from '#messages/ui/statistics.js';
import { getStatisticsTable } from '../../client/sdk.gen.js';
import type { GetStatisticsData, GetStatisticsTableData } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { Table, type TableColumn } from '../../kit/data/table.js';
import { toastFault } from '../../kit/overlays/toast.js';
import { replyOf } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { useLanguage } from '../../shared/language/language.js';
import s from './statistics.module.css';

export type Filters = NonNullable<GetStatisticsData['query']>;
export type TableName = GetStatisticsTableData['path']['table'];

type Row = { readonly id: string };
type Props<R extends Row> = {
  readonly table: TableName;
  readonly title: string;
  readonly help?: ReactNode;
  readonly filters: Filters;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  readonly children: ReactNode;
};

/** A chart that is a table as well, whichever one wants, and can be taken away as one. */
export function ChartCard<R extends Row>({ table, title, help, filters, columns, rows, children }: Props<R>) {
  const { say } = useLanguage();
  const [isTable, setTable] = useState(false);
  return (
    <Card
      title={title}
      beside={
        <div className={s.acts} data-noprint>
          <Button size="small" kind="quiet" onPress={() => setTable(!isTable)}>
            {say(isTable ? W.asChart : W.asTable)}
          </Button>
          <Download table={table} title={title} filters={filters} />
        </div>
      }
    >
      {help !== undefined && <p className={s.help}>{help}</p>}
      {isTable ? <Table label={title} columns={columns} rows={rows} /> : children}
    </Card>
  );
}

function Download({ table, title, filters }: Pick<Props<Row>, 'table' | 'title' | 'filters'>) {
  const { say } = useLanguage();
  const [isPending, setPending] = useState(false);
  const take = async (): Promise<void> => {
    setPending(true);
    const reply = await replyOf(() => getStatisticsTable({ path: { table }, query: filters, parseAs: 'blob' }));
    setPending(false);
    if (!reply.ok) return toastFault(reply.trouble.problem?.title ?? say(W.csvFailed));
    save(reply.data as unknown as Blob, `${title}.csv`);
  };
  return (
    <Button size="small" kind="quiet" isPending={isPending} onPress={() => void take()}>
      {say(W.csv)}
    </Button>
  );
}
