import { processorTimeOf, standstillOf } from './standstill.js';

function starting() {
  let clock = 0;
  let used: number | undefined = 0;
  const stands = standstillOf(
    () => used,
    30_000,
    () => clock,
  );
  const pass = (seconds: number, share: number | undefined): boolean => {
    for (let passed = 0; passed < seconds && !stands(); passed++) {
      clock += 1_000;
      used = share === undefined ? undefined : (used ?? 0) + share * 1_000;
    }
    return stands();
  };
  return { pass };
}

it('waits for a start that others leave a tenth of a processor, however long it takes', () => {
  expect(starting().pass(300, 0.1)).toBe(false);
});

it('gives up what had next to nothing to do for all of the patience', () => {
  const start = starting();
  expect(start.pass(10, 0.5)).toBe(false);
  expect(start.pass(25, 0.01)).toBe(false);
  expect(start.pass(10, 0.01)).toBe(true);
});

it('gives up what works on and on and never begins to answer', () => {
  const start = starting();
  expect(start.pass(59, 1)).toBe(false);
  expect(start.pass(2, 1)).toBe(true);
});

it('goes by the clock alone, four times as long, where nobody tells processor times', () => {
  const start = starting();
  expect(start.pass(115, undefined)).toBe(false);
  expect(start.pass(10, undefined)).toBe(true);
});

it('reads what a process took of the processors', () => {
  expect(processorTimeOf(undefined)).toBeUndefined();
  if (process.platform !== 'linux') return;
  const read = processorTimeOf(process.pid);
  const told = process.cpuUsage();
  expect(read).toBeLessThanOrEqual((told.user + told.system) / 1_000 + 200); // it is counted in ticks
  expect(read).toBeGreaterThan(0);
});
