import { instant, type Instant } from '#domain/kernel/message.js';
import { advanceClock, type ClockPorts } from './advance-clock.js';

const at = (day: number): Instant => instant(Date.UTC(2026, 2, day));

/** An association whose only clock is a list of due instants; an act may bring a further one. */
const association = (due: Instant[], follows: Readonly<Record<string, Instant>> = {}) => {
  let time = at(1);
  const seen: Instant[] = [];
  const ports: ClockPorts = {
    now: () => time,
    nextActs: async (after, upTo) => {
      const next = due.filter((one) => one > after && one <= upTo).sort();
      return next[0] === undefined ? undefined : { at: next[0], acts: next.filter((one) => one === next[0]).length };
    },
    moveTo: async (target) => void (time = target > time ? target : time),
    settle: async () => {
      for (const one of due.filter((each) => each <= time)) {
        seen.push(one);
        due.splice(due.indexOf(one), 1);
        const further = follows[one];
        if (further) due.push(further);
      }
      return true;
    },
  };
  return { ports, seen, now: () => time };
};

it('stops at every due instant on the way, also at those that arise on the way', async () => {
  const { ports, seen, now } = association([at(5), at(3), at(3), at(20)], { [at(5)]: at(7) });
  expect(await advanceClock(ports, at(10))).toEqual([
    { at: at(3), acts: 2, settled: true },
    { at: at(5), acts: 1, settled: true },
    { at: at(7), acts: 1, settled: true },
  ]);
  expect(seen).toEqual([at(3), at(3), at(5), at(7)]);
  expect(now()).toBe(at(10));
});

it('lets what is overdue act first, and goes on past what never does', async () => {
  const { ports } = association([at(1)]);
  const stuck: ClockPorts = {
    ...ports,
    nextActs: async (after) => (after < at(4) ? { at: at(4), acts: 1 } : undefined),
    settle: async () => false,
  };
  expect(await advanceClock(stuck, at(6))).toEqual([{ at: at(4), acts: 1, settled: false }]);
});
