import type { ReactNode } from 'react';
import { classes } from '../look/classes.js';
import { TONES, type Tone } from '../status/tones.js';
import s from './data.module.css';

export type TimelineEvent = {
  readonly id: string;
  readonly tone: Tone;
  readonly what: string;
  /** ISO 8601, and the same as people read it. */
  readonly at: string;
  readonly atText: string;
  readonly who?: string;
  readonly beside?: ReactNode;
  readonly more?: ReactNode;
};

/** What happened, newest first or last as it is given. */
export function Timeline({ events, label }: { readonly events: readonly TimelineEvent[]; readonly label: string }) {
  return (
    <ol className={s.line} aria-label={label}>
      {events.map(({ id, tone, what, at, atText, who, beside, more }) => {
        const Icon = TONES[tone];
        return (
          <li key={id} className={s.event}>
            <span className={classes(s.sign, s[tone])}>
              <Icon size={12} strokeWidth={2.4} aria-hidden />
            </span>
            <span className={s.what}>
              {what}
              {beside}
            </span>
            <span className={s.when}>
              <time dateTime={at}>{atText}</time>
              {who !== undefined && ` · ${who}`}
            </span>
            {more !== undefined && <div className={s.more}>{more}</div>}
          </li>
        );
      })}
    </ol>
  );
}
