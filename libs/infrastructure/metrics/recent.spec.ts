import { SECONDS } from './metrics.js';
import { openRecent, sumCounts } from './recent.js';

const at = (bound: number, count: number): readonly number[] =>
  [...SECONDS, Infinity].map((one) => (one === bound ? count : 0));

it('counts what the last five minutes brought, and forgets what is older', () => {
  let time = 1_000_000;
  const recent = openRecent(() => time);
  recent.append(0.003);
  recent.append(0.005);
  recent.count('refusedSignIns');
  expect(recent.told()).toEqual({ appends: at(0.005, 2), failedAppends: 0, refusedSignIns: 1, serverErrors: 0 });
  time += 4 * 60_000;
  recent.append(11);
  recent.count('failedAppends');
  expect(recent.told().appends.reduce((sum, count) => sum + count, 0)).toBe(3);
  time += 60_000;
  expect(recent.told()).toEqual({ appends: at(Infinity, 1), failedAppends: 1, refusedSignIns: 0, serverErrors: 0 });
  time += 60 * 60_000;
  expect(recent.told()).toEqual({ appends: [], failedAppends: 0, refusedSignIns: 0, serverErrors: 0 });
});

it('adds up what several processes count', () => {
  const [one, other, idle] = [openRecent(), openRecent(), openRecent()];
  one.append(0.2);
  other.append(0.2);
  other.count('serverErrors');
  expect(sumCounts([one, other, idle].map(({ told }) => told()))).toEqual({
    appends: at(0.25, 2),
    failedAppends: 0,
    refusedSignIns: 0,
    serverErrors: 1,
  });
});
