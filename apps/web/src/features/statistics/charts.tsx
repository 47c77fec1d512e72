import type { ReactNode } from 'react';
import { classes } from '../../kit/look/classes.js';
import s from './statistics.module.css';

export type Colour = 'first' | 'second' | 'due' | 'outside' | 'neutral' | 'time';
export type Bar = {
  readonly id: string;
  readonly name: ReactNode;
  readonly value: number;
  readonly text: string;
  readonly colour?: Colour;
};

/** Bars from one line, as long as they are many; the figure stands beside each, so the drawing itself says nothing more. */
export function Bars({ label, bars }: { readonly label: string; readonly bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className={s.rows} aria-label={label}>
      {bars.map(({ id, name, value, text, colour = 'first' }) => (
        <li key={id}>
          <span>{name}</span>
          <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden>
            <rect
              className={s[colour]}
              x="0"
              y="3"
              width={Math.max(value === 0 ? 0 : 0.5, (value / most) * 100)}
              height="10"
            />
          </svg>
          <span className={s.value}>{text}</span>
        </li>
      ))}
    </ul>
  );
}

export type Interval = {
  readonly id: string;
  readonly name: string;
  readonly rate?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly text: string;
};

/** Rates from none to all with what luck may make of each; where there are too few, nothing is drawn. */
export function Intervals({ label, rows }: { readonly label: string; readonly rows: readonly Interval[] }) {
  return (
    <ul className={s.rows} aria-label={label}>
      {rows.map(({ id, name, rate, low = 0, high = 0, text }) => (
        <li key={id}>
          <span>{name}</span>
          <svg viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden>
            <rect className={s.track} x="0" y="7" width="100" height="2" />
            {rate !== undefined && (
              <>
                <rect className={s.range} x={low * 100} y="4" width={Math.max(0.5, (high - low) * 100)} height="8" />
                <rect className={s.first} x={Math.min(99, rate * 100)} y="1" width="1" height="14" />
              </>
            )}
          </svg>
          <span className={classes(s.value, rate === undefined && s.quiet)}>{text}</span>
        </li>
      ))}
    </ul>
  );
}

export type Column = { readonly id: string; readonly name: string; readonly first: number; readonly second: number };

/** As wide as the name of a month in words. */
const WIDE = 92;
const MIDDLE = WIDE / 2;
const HIGH = 120;

/** Two columns for each month, side by side; their figures stand above them. */
export function Columns({ label, columns }: { readonly label: string; readonly columns: readonly Column[] }) {
  const most = Math.max(1, ...columns.flatMap(({ first, second }) => [first, second]));
  const bar = (value: number, x: number, colour: 'first' | 'second') => {
    const height = (value / most) * HIGH;
    return (
      <>
        <rect className={s[colour]} x={x} y={18 + HIGH - height} width="16" height={height} />
        <text x={x + 8} y={13 + HIGH - height} textAnchor="middle">
          {value}
        </text>
      </>
    );
  };
  return (
    <div className={s.scroll} tabIndex={0} role="group" aria-label={label}>
      <svg className={s.columns} width={columns.length * WIDE} height={HIGH + 38} role="img" aria-label={label}>
        {columns.map(({ id, name, first, second }, at) => (
          <g key={id}>
            {bar(first, at * WIDE + MIDDLE - 17, 'first')}
            {bar(second, at * WIDE + MIDDLE + 1, 'second')}
            <text x={at * WIDE + MIDDLE} y={HIGH + 33} textAnchor="middle">
              {name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** What each colour stands for, in words beside it. */
export function Legend({ of }: { readonly of: readonly (readonly [Colour, string])[] }) {
  return (
    <ul className={s.legend}>
      {of.map(([colour, name]) => (
        <li key={colour}>
          <span className={classes(s.key, s[colour])} aria-hidden />
          {name}
        </li>
      ))}
    </ul>
  );
}
