import { BEFORE_FESTIVAL, expectedOf, quietOf, usualOf } from './baseline.js';
import { sumOf, type Festival, type Subject } from './history.js';
import { warn } from './warn.js';

const APART = 28;
const MOST_MORNINGS = 6;
/** Before a morning there has to be so much history that something is usual. */
const LEAST_HISTORY = 112;
const FORTNIGHT = 14;
/** What rose has risen by this much or more in the days that came after. */
const STAYED = 1.5;

/** How the same reckoning did on mornings of which the end is known. */
export type BackTest = {
  /**
   * Mornings with no festival near, at which one was pretended: whoever was warned of there is a false alarm, or a rise
   * of another cause, so that the rate is told too high rather than too low.
   */
  readonly quiet: { readonly mornings: number; readonly asked: number; readonly alarms: number };
  /** The same distance before earlier days of the festival: of how many of whom was warned the rise had lasted to its day. */
  readonly earlier: { readonly festivals: number; readonly warned: number; readonly stayed: number };
  /** By how many a fortnight’s expectation was off, on average, by subject; none where there was no such morning. */
  readonly error: ReadonlyMap<string, number>;
};

export function backTest(subjects: readonly Subject[], festivals: readonly Festival[], on: number): BackTest {
  const first = Math.min(...subjects.flatMap(({ days }) => days[0]?.day ?? []));
  const isFar = (day: number): boolean =>
    !festivals.some((one) => one.on.some((at) => at > day - FORTNIGHT && at <= day + BEFORE_FESTIVAL));
  const mornings: number[] = [];
  for (let day = on - APART; day >= first + LEAST_HISTORY && mornings.length < MOST_MORNINGS; day -= APART)
    if (isFar(day)) mornings.push(day);
  const off = new Map<string, number>();
  let alarms = 0;
  for (const morning of mornings) {
    const pretended: Festival = { name: '', on: [morning + 7] };
    alarms += warn(subjects, [...festivals, pretended], morning).length;
    for (const [id, by] of offOn(subjects, festivals, morning)) off.set(id, (off.get(id) ?? 0) + by);
  }
  return {
    quiet: { mornings: mornings.length, asked: mornings.length * subjects.length, alarms },
    earlier: earlierOf(subjects, festivals, { on, first }),
    error: new Map([...off].map(([id, by]) => [id, by / mornings.length])),
  };
}

/** By how many the fortnight before this morning was expected wrong. */
function offOn(subjects: readonly Subject[], festivals: readonly Festival[], morning: number): Map<string, number> {
  const window = { from: morning - FORTNIGHT, until: morning };
  const none: Festival = { name: '', on: [] };
  return new Map(
    [...Map.groupBy(subjects, ({ group }) => group).values()].flatMap((group) => {
      const usual = usualOf(group, festivals, none, window);
      return group.map((subject): [string, number] => {
        const { part, whole } = sumOf(subject.days, window.from, window.until);
        const { rate } = expectedOf(quietOf(subject, festivals, window.from), usual, whole);
        return [subject.id, Math.abs(part - rate * whole)];
      });
    }),
  );
}

/** What had come of the warnings that earlier days of the festival would have had. */
function earlierOf(
  subjects: readonly Subject[],
  festivals: readonly Festival[],
  { on, first }: { readonly on: number; readonly first: number },
): BackTest['earlier'] {
  const festival = festivals.find((one) => one.on.some((day) => day > on && day - on <= BEFORE_FESTIVAL));
  const next = festival?.on.find((day) => day > on);
  const all = { festivals: 0, warned: 0, stayed: 0 };
  if (festival === undefined || next === undefined) return all;
  const byId = new Map(subjects.map((one) => [one.id, one]));
  for (const day of festival.on.filter((one) => one < on && one - (next - on) >= first + LEAST_HISTORY)) {
    const morning = day - (next - on);
    all.festivals += 1;
    for (const { subject, expected } of warn(subjects, festivals, morning)) {
      const { part, whole } = sumOf(byId.get(subject)?.days ?? [], morning, day);
      all.warned += 1;
      if (whole > 0 && part / whole >= STAYED * expected.rate) all.stayed += 1;
    }
  }
  return all;
}
