import type pg from 'pg';
import type { Following } from '#event-store/follow.js';
import { openForgetting } from '#event-store/forget-answers.js';
import { makeRanges } from '#event-store/make-ranges.js';
import type { FollowAs } from './follow-as.js';

const IDLE = 60_000; // there is room for two million events by then; and it asks whether a day is over
const APART = 250; // a few pages at a time

/** What the log needs as it grows: room beyond its end, and an end for answers that nobody asks for again. */
export const tendLog = (pool: pg.Pool, now: () => Date, follow: FollowAs): readonly Following[] => {
  const forget = openForgetting();
  return [
    follow('ranges', () => makeRanges(pool).then(() => 0), IDLE),
    follow(
      'answers',
      () => forget(pool, now()),
      IDLE,
      undefined,
      () => APART,
    ),
  ];
};
