import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import s from './desk.module.css';

type Props<R> = {
  readonly label: string;
  readonly rows: readonly R[];
  readonly idOf: (row: R) => string;
  /** Pixels of a usual row; each is measured when it is shown. */
  readonly height: number;
  readonly children: (row: R) => ReactNode;
};

/** Up to here all rows are in the page: the browser finds words in them, and prints them. */
const ALL_AT_ONCE = 80;

/** Rows one below the other; of many, those that are near. */
export function LongList<R>({ label, rows, idOf, height, children }: Props<R>) {
  if (rows.length > ALL_AT_ONCE) return <Near {...{ label, rows, idOf, height, children }} />;
  return (
    <ul aria-label={label} className={s.list}>
      {rows.map((row) => (
        <li key={idOf(row)}>{children(row)}</li>
      ))}
    </ul>
  );
}

function Near<R>({ label, rows, idOf, height, children }: Props<R>) {
  const place = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => place.current,
    estimateSize: () => height,
    overscan: 12,
    getItemKey: (at) => {
      const row = rows[at];
      return row === undefined ? at : idOf(row);
    },
  });
  return (
    <div ref={place} className={s.long} tabIndex={0} role="group" aria-label={label}>
      <ul className={s.sized} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const row = rows[index];
          return (
            <li
              key={String(key)}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={s.placed}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row !== undefined && children(row)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
