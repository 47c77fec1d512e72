import type { ReactNode } from 'react';
import { LIST_WORDS as W } from '#messages/ui/desk-lists.js';
import { Button } from '../../kit/actions/button.js';
import { Table, type TableColumn } from '../../kit/data/table.js';
import { TableFrame } from '../../kit/data/table-frame.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';

/** How a read stands, as the hooks for queries tell it. */
export type Read = {
  readonly isPending: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
  readonly hasNextPage?: boolean;
  readonly fetchNextPage?: () => unknown;
};
type Props<R> = {
  readonly label: string;
  readonly caption?: ReactNode;
  readonly tools?: ReactNode;
  readonly columns: readonly TableColumn<R>[];
  readonly rows: readonly R[];
  readonly read: Read;
  /** Whether filters stand, so that an empty list says something else. */
  readonly isFiltered?: boolean;
  /** What an empty list says: that there is nothing, and what to do now. */
  readonly none: { readonly title: string; readonly help: string; readonly act?: ReactNode };
  readonly onOpen?: (id: string) => void;
};

/** One list of a page: what went wrong, its rows, what stands where there are none, and more where there is more. */
export function ListTable<R extends { readonly id: string }>({ read, none, isFiltered = false, ...props }: Props<R>) {
  const { say } = useLanguage();
  const { label, caption, tools, columns, rows, onOpen } = props;
  const trouble = troubleOf(read.error);
  const empty = isFiltered ? (
    <EmptyState title={say(W.noneFits)}>
      <p>{say(W.noneFitsHelp)}</p>
    </EmptyState>
  ) : (
    <EmptyState title={none.title} act={none.act}>
      <p>{none.help}</p>
    </EmptyState>
  );
  if (trouble !== undefined && rows.length === 0)
    return <TroubleBanner trouble={trouble} again={() => void read.refetch()} />;
  return (
    <>
      <TroubleBanner trouble={trouble} again={() => void read.refetch()} />
      <TableFrame total={rows.length} isMore={read.hasNextPage === true} caption={caption} tools={tools}>
        <Table
          label={label}
          columns={columns}
          rows={rows}
          isLoading={read.isPending}
          empty={empty}
          {...(onOpen && { onOpen })}
        />
        {read.hasNextPage === true && <Button onPress={() => void read.fetchNextPage?.()}>{say(W.more)}</Button>}
      </TableFrame>
    </>
  );
}
