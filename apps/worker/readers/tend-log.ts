import type pg from 'pg';
import { follow, type Following } from '#event-store/follow.js';
import { openForgetting } from '#event-store/forget-answers.js';
import { makeRanges } from '#event-store/make-ranges.js';
import { resting } from './resting.js';

const IDLE = 60_000; // there is room for two million events by then; and it asks whether a day is over
const APART = 250; // a few pages at a time

/** What the log needs as it grows: room beyond its end, and an end for answers that nobody asks for again. */
export const tendLog = (
  pool: pg.Pool,
  now: () => Date,
  reporting: (reader: string) => (error: unknown) => void,
): readonly Following[] => {
  const forget = openForgetting();
  return [
    follow(
      resting(() => makeRanges(pool).then(() => 0)),
      IDLE,
      reporting('ranges'),
    ),
    follow(
      resting(() => forget(pool, now())),
      IDLE,
      reporting('answers'),
      undefined,
      () => APART,
    ),
  ];
};
