import { atSecond, livePlaces, secondOf } from './at-second.js';

it('writes a second to the thousandth, and reads it again', () => {
  for (const [seconds, text] of [
    [0, '00:00.000'],
    [62.0334, '01:02.033'],
    [3_723.45, '1:02:03.450'],
    [36_000, '10:00:00.000'],
  ] as const) {
    expect(atSecond(seconds)).toBe(text);
    expect(secondOf(text)).toBeCloseTo(seconds, 3);
  }
  expect(secondOf('E-01')).toBeUndefined();
});

const live = {
  recordedFrom: '2026-03-01T12:00:00Z',
  recordedUntil: '2026-03-01T12:00:30Z',
  fromSecond: 600,
  toSecond: 630,
  lengthSeconds: 7_200,
  productSecond: 612,
};

it('finds the seconds of a replay in the part that was recorded', () => {
  const places = livePlaces(live, 30.04);
  expect([places.begin, places.end, places.product, places.replayAt(12)]).toEqual([0, 30, 12, 612]);
  expect(places.clockAt(12)).toBe('2026-03-01T12:00:12.000Z');
});

it('finds them in the whole replay', () => {
  const places = livePlaces(live, 7_200.2);
  expect([places.begin, places.end, places.product, places.replayAt(612)]).toEqual([600, 630, 612, 612]);
  expect(places.clockAt(612)).toBe('2026-03-01T12:00:12.000Z');
});
