import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Card } from '../../kit/data/card.js';
import { Table, type TableColumn } from '../../kit/data/table.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from './registers.module.css';

type Props<R> = {
  readonly title: string;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  /** Why there is none, and what that means. */
  readonly empty: string;
  readonly read?: Pick<UseQueryResult, 'error' | 'isPending'> & { readonly refetch: () => unknown };
  /** What can be done with the list: something new in it. */
  readonly acts?: ReactNode;
};

/** One part of a page: a heading, its rows, what is missing and what can be done. It waits and fails by itself. */
export function Records<R extends { readonly id: string }>({ title, columns, rows, empty, read, acts }: Props<R>) {
  const trouble = troubleOf(read?.error);
  const isLoading = read?.isPending === true;
  return (
    <Card title={title}>
      <TroubleBanner trouble={trouble} again={() => void read?.refetch()} />
      {(rows.length > 0 || isLoading) && (
        <div className={s.records}>
          <Table label={title} columns={columns} rows={rows} isLoading={isLoading} />
        </div>
      )}
      {rows.length === 0 && !isLoading && !trouble && <p className={s.quiet}>{empty}</p>}
      {acts}
    </Card>
  );
}
