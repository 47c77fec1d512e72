import type { DeskDay } from '../../client/types.gen.js';
import { timeLeft } from '../../kit/status/time-left.js';
import type { Tone } from '../../kit/status/tones.js';
import type { Desk } from '../../shared/desk/use-desk.js';
import { addressesOf } from '../tasks/addresses-of.js';

/** A day's entry with what it is known by within the page. */
export type Entry = DeskDay & { readonly id: string; readonly day: string };

/** What somebody has to do is told as urgently as everywhere else; a period that ended has ended. */
export const toneOf = ({ kind, at }: DeskDay, now: string): Tone => {
  const isOver = Date.parse(at) <= Date.parse(now);
  if (kind === 'session') return isOver ? 'neutral' : 'now';
  if (kind === 'task') return timeLeft(at, now).tone;
  return isOver ? 'neutral' : 'held';
};

/** The most urgent of these, where there is room for their number alone. */
export const worstOf = (entries: readonly DeskDay[], now: string): Tone => {
  const tones = entries.map((entry) => toneOf(entry, now));
  return (['overdue', 'due'] as const).find((tone) => tones.includes(tone)) ?? 'neutral';
};

/** Where it is done, or where it is told. */
export const wayTo = ({ kind, task, subject, disputeId }: DeskDay, to: Desk['to']): string => {
  if (kind === 'task' && task !== undefined) return addressesOf({ disputeId, kind: task, subject }, to).main;
  return to(['disputes', disputeId, kind === 'session' ? 'mediation' : 'overview'], { subject });
};
