import { backTest } from '#screening/warnings/back-test.js';
import { warn, type Warning } from '#screening/warnings/warn.js';
import { LAST, makeHistory } from '../test/screening/make-history.js';
import { atMost, merely, type Row } from './row.js';

const SHOPS = 2_000;
/** So many that nearly a million of them are complained of in the year before the festival. */
const GOODS = 150;
/** A year, and the one before it: without an earlier festival no season is known. */
const DAYS = 730;
const YEAR = 365;
const WITHIN_MS = 60_000;
const MORNING = LAST - 7;

/** Of one shop in twenty the rate rises, as many times as `effect` says, somewhere in the five weeks before. */
const historyOf = (effect: number) => {
  const { guilty, subjects, festivals } = makeHistory({ seed: 2026, shops: SHOPS, effect, goods: GOODS });
  const late = subjects.map((one) => ({ ...one, days: one.days.filter(({ day }) => day >= LAST - DAYS) }));
  return { guilty, festivals, subjects: late };
};

/**
 * Who stands out a week before a festival, over a year of nearly a million events that code of its own made up; who of them had
 * risen, who of those that had was missed, and of how many it warns where nothing happens at all.
 */
export function benchWarnings(): Row[] {
  const { subjects, festivals, guilty } = historyOf(3);
  const events = subjects
    .flatMap(({ days }) => days.filter(({ day }) => day >= LAST - YEAR))
    .reduce((sum, { part }) => sum + part, 0);
  const before = process.cpuUsage();
  const begun = performance.now();
  const warnings = warn(subjects, festivals, MORNING);
  const warned = performance.now();
  const { quiet, error } = backTest(subjects, festivals, MORNING);
  const ended = performance.now();
  const used = process.cpuUsage(before);
  const calm = historyOf(1);
  const false0 = warn(calm.subjects, calm.festivals, MORNING).length;
  const name = `warnings over ${events.toLocaleString('en')} events of a year`;
  return [
    atMost(1, { name, ours: (ended - begun) / 1000, unit: 's', reference: WITHIN_MS / 1000 }),
    merely({ name: 'processor time of that', ours: (used.user + used.system) / 1_000_000, unit: 's' }),
    merely({ name: 'of it to try the same on earlier mornings', ours: (ended - warned) / 1000, unit: 's' }),
    ...judged(warnings, guilty),
    merely({ name: 'warned of in the same history without any rise', ours: false0, unit: 'shops', reference: SHOPS }),
    merely({
      name: 'its own word: alarms on quiet mornings',
      ours: quiet.alarms,
      unit: 'shops',
      reference: quiet.asked,
    }),
    merely({ name: 'its own word: a fortnight’s expectation is off by', ours: meanOf(error), unit: 'events' }),
  ];
}

/** What the model is never told: whose rate had risen. */
function judged(warnings: readonly Warning[], guilty: ReadonlySet<string>): Row[] {
  const hits = warnings.filter(({ subject }) => guilty.has(subject)).length;
  const row = (name: string, ours: number, reference: number): Row => merely({ name, ours, unit: 'shops', reference });
  return [
    row('of the shops that had risen, warned of', hits, guilty.size),
    row('of the shops that had risen, missed', guilty.size - hits, guilty.size),
    row('of all warnings, false alarms', warnings.length - hits, warnings.length),
  ];
}

const meanOf = (error: ReadonlyMap<string, number>): number =>
  [...error.values()].reduce((sum, one) => sum + one, 0) / Math.max(1, error.size);
