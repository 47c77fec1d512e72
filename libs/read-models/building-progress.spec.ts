import { describeProgress } from './building-progress.js';

it('says how much is built, how fast, and how long the rest takes at that', () => {
  expect(describeProgress({ events: 300, total: 1_000 }, 6)).toBe('300 of 1000 events, 50 a second, 14 s left');
  expect(describeProgress({ events: 1_000, total: 1_000 }, 6)).toBe('1000 of 1000 events, 167 a second, 0 s left');
});

it('counts what was built since, and nothing of what was there before', () => {
  expect(describeProgress({ events: 300, total: 1_000 }, 10, 100)).toBe('300 of 1000 events, 20 a second, 35 s left');
});

it('does not guess before anything was built', () => {
  expect(describeProgress({ events: 0, total: 1_000 }, 60)).toBe('0 of 1000 events');
  expect(describeProgress({ events: 100, total: 1_000 }, 0, 100)).toBe('100 of 1000 events');
});
