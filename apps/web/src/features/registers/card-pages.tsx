import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Words } from '#messages/locale.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { useLanguage } from '../../shared/language/language.js';
import { Part } from '../dispute-desk/part.js';
import { More } from './more.js';
import s from './registers.module.css';

type Props<R> = {
  readonly read: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly R[] }>>;
  readonly none: { readonly title: Words; readonly help: Words };
  readonly lines?: number;
  readonly children: (rows: readonly R[]) => ReactNode;
};

/** What is not a table, page under page: what is shown of all rows, or that there is none. */
export function CardPages<R>({ read, none, lines, children }: Props<R>) {
  const { say } = useLanguage();
  return (
    <Part read={read} {...(lines !== undefined && { lines })}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0)
          return (
            <EmptyState title={say(none.title)}>
              <p>{say(none.help)}</p>
            </EmptyState>
          );
        return (
          <div className={s.stack}>
            {children(rows)}
            <More of={read} />
          </div>
        );
      }}
    </Part>
  );
}
