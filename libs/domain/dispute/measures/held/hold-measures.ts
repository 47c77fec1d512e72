import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { barredOf, barsOver } from '../../core/barred.js';
import { laterHouseDeadline } from '../../core/deadlines.js';
import { pairOf } from '../../core/pairs.js';
import { registerOn } from '../../core/rights-relied-on.js';
import type { DisputeEvent } from '../../core/state.js';
import type { MeasureGround, MeasureSet } from '../measure/events.js';
import type { MeasuresHeld } from './events.js';
import { validityDenied } from './validity-denied.js';

/** What a court or a commission has ordered itself stands above every bar and every doubt. */
const BINDING: readonly MeasureGround[] = ['court-order', 'awarded'];

/** Where a person chose this very measure, knowing what the register says. */
const CHOSEN: readonly MeasureGround[] = [...BINDING, 'urgent', 'asked-again', 'decided', 'ordered-by-person'];

/**
 * The decider's own: whatever an action decided, no block is recorded for a pair within a standing bar, nor by itself
 * from a right whose validity was denied. It is held for a person instead, and the numbers of the others close up. No
 * action has to ask, and none can forget it.
 */
export const holdMeasures = (
  events: readonly DisputeEvent[],
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const blocks = events.flatMap((event) =>
    event.type === 'MeasureSet' && event.data.wanted === 'block' ? [event.data] : [],
  );
  if (blocks.length === 0) return events;
  const { dispute, context } = file;
  // by the right that is relied on once this is recorded
  const after = file.evolve(dispute, events);
  const lawless = blocks.filter(({ ground }) => !BINDING.includes(ground));
  const barred = new Set(barredOf(after, lawless.map(pairOf), context, at));
  const doubtful = new Set(
    blocks
      .filter((data) => !CHOSEN.includes(data.ground) && validityDenied(registerOn(after, pairOf(data), context)))
      .map(pairOf),
  );
  if (barred.size + doubtful.size === 0) return events;
  const isHeld = (data: MeasureSet['data']) =>
    data.wanted === 'block' &&
    !BINDING.includes(data.ground) &&
    (barred.has(pairOf(data)) || (!CHOSEN.includes(data.ground) && doubtful.has(pairOf(data))));
  const kept = events.filter((event) => event.type !== 'MeasureSet' || !isHeld(event.data));
  const held = blocks.filter(isHeld);
  return [...numbered(kept, dispute.sequence), ...heldBy(held, barred, at, { ...file, dispute: after })];
};

/** Measures are numbered without gaps. */
const numbered = (events: readonly DisputeEvent[], from: number): readonly DisputeEvent[] => {
  let sequence = from;
  return events.map((event) =>
    event.type === 'MeasureSet' ? { ...event, data: { ...event.data, sequence: (sequence += 1) } } : event,
  );
};

const heldBy = (
  held: readonly MeasureSet['data'][],
  barred: ReadonlySet<string>,
  at: Instant,
  file: DisputeFile,
): readonly MeasuresHeld[] =>
  [
    ...Map.groupBy(held, (data) => {
      const right = registerOn(file.dispute, pairOf(data), file.context)?.rightId ?? '';
      return barred.has(pairOf(data)) ? data.ground : `${data.ground}/${right}`;
    }).values(),
  ].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const because = barred.has(pairOf(first)) ? ('barred' as const) : ('validity-denied' as const);
    return [measuresHeld(some.map(pairOf), first.ground, because, at, file)];
  });

/** What is held, with all that a person has to know of why. */
export const measuresHeld = (
  pairs: MeasuresHeld['data']['pairs'],
  ground: MeasureGround,
  because: MeasuresHeld['data']['because'],
  at: Instant,
  file: DisputeFile,
): MeasuresHeld => {
  const bars = barsOver(file.dispute, pairs, file.context, at);
  const [first] = pairs;
  const register = first && registerOn(file.dispute, first, file.context);
  return {
    type: 'MeasuresHeld',
    data: {
      pairs,
      ground,
      because,
      ...(because === 'barred' && { bars }),
      ...(because === 'validity-denied' && register && { register }),
      heldAt: at,
      decideDue: laterHouseDeadline(file, 'review-standing', 'check-materials', { event: 'MeasuresHeld', at }),
    },
  };
};
