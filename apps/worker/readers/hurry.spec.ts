import { openHurry } from './hurry.js';

it('lets passes follow each other closely for a while after a clock was moved, and never farther apart than else', () => {
  let [at, move] = [0, (): void => undefined];
  const { closer, isOn } = openHurry({ onAppend: (callback) => void (move = callback) }, () => at);
  const lists = closer((took) => 5 * took + 100);
  expect([lists(10), lists(80)]).toEqual([150, 500]);
  expect(isOn()).toBe(false);
  move();
  expect(isOn()).toBe(true);
  expect([lists(10), lists(80), closer(() => 20)(80)]).toEqual([25, 80, 20]);
  at = 4_999;
  expect(lists(10)).toBe(25);
  move();
  at = 9_998;
  expect(lists(10)).toBe(25);
  at = 9_999;
  expect(lists(10)).toBe(150);
});
