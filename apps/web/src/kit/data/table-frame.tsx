import type { ReactNode } from 'react';
import { CHOSEN, ROWS_IN_ALL, ROWS_SHOWN } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { classes } from '../look/classes.js';
import s from './table.module.css';

type Props = {
  readonly total: number;
  /** Whether there are more than were read. */
  readonly isMore?: boolean;
  /** How many are chosen; their acts take the caption's place, so that nothing jumps. */
  readonly chosen?: number;
  readonly acts?: ReactNode;
  readonly caption?: ReactNode;
  readonly tools?: ReactNode;
  readonly pages?: ReactNode;
  readonly children: ReactNode;
};

/** A table with what stands above and below it. */
export function TableFrame({ total, isMore = false, chosen = 0, acts, caption, tools, pages, children }: Props) {
  const { tell } = useLanguage();
  return (
    <div className={s.frame}>
      <div className={s.bar}>
        {chosen > 0 ? (
          <>
            <b role="status">{tell(CHOSEN, { count: chosen })}</b>
            {acts}
          </>
        ) : (
          <span>{caption}</span>
        )}
        {/* below, the pages say it */}
        <span className={s.end}>
          {pages === undefined && tell(isMore ? ROWS_SHOWN : ROWS_IN_ALL, { count: total })}
        </span>
        {tools}
      </div>
      {children}
      {pages}
    </div>
  );
}

type Lines = {
  readonly first: ReactNode;
  readonly second?: ReactNode;
  /** Above each other where rows are dense, too: for tables with many columns. */
  readonly isStacked?: boolean;
};

/** Two lines in a cell: what it is over what belongs to it. */
export function TwoLines({ first, second, isStacked = false }: Lines) {
  return (
    <span className={classes(s.two, isStacked && s.stacked)}>
      <span>{first}</span>
      {second !== undefined && <small>{second}</small>}
    </span>
  );
}
