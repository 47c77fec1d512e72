import type { Subject } from '#screening/warnings/history.js';
import { backTest } from '#screening/warnings/back-test.js';
import { warn } from '#screening/warnings/warn.js';
import { atMost, merely, type Row } from './row.js';

const SHOPS = 2_000;
const DAYS = 365;
const EVENTS = 1_000_000;
const WITHIN_MS = 60_000;
const FESTIVAL = { name: 'autumn', on: [DAYS] };

/** A year of a million events, counted by shop and day, who stands out on one morning before a festival, and how wrong that was on earlier ones. */
export function benchWarnings(): Row[] {
  const begun = performance.now();
  const before = process.cpuUsage();
  const counts = new Map<number, { part: number; whole: number }[]>();
  for (let i = 0; i < EVENTS; i += 1) {
    const shop = (i * 7_919) % SHOPS;
    const day = Math.floor(i / (EVENTS / DAYS));
    const days = counts.get(shop) ?? Array.from({ length: DAYS }, () => ({ part: 0, whole: 50 }));
    days[day]!.part += i % 17 === 0 ? 1 : 0;
    counts.set(shop, days);
  }
  const subjects = [...counts].map(([shop, days]): Subject => ({
    id: String(shop),
    group: String(shop % 20),
    days: days.map((count, day) => ({ day, ...count })),
  }));
  const counted = performance.now();
  const warnings = warn(subjects, [FESTIVAL], DAYS - 7);
  backTest(subjects, [FESTIVAL], DAYS - 7);
  const ended = performance.now();
  const used = process.cpuUsage(before);
  const name = `warnings over ${EVENTS.toLocaleString('en')} events of a year`;
  return [
    atMost(1, { name, ours: (ended - begun) / 1000, unit: 's', reference: WITHIN_MS / 1000 }),
    merely({ name: 'processor time of that', ours: (used.user + used.system) / 1_000_000, unit: 's' }),
    merely({ name: 'of it to count them by day', ours: (counted - begun) / 1000, unit: 's' }),
    merely({ name: 'of them warnings', ours: warnings.length, unit: 'shops' }),
  ];
}
