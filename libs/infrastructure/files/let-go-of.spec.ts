import { letGoOf } from './let-go-of.js';

const LARGE = 64 * 1024;

it('gives large bytes back that have their memory alone', () => {
  const bytes = Buffer.allocUnsafeSlow(LARGE);
  letGoOf(bytes);
  expect(bytes.length).toBe(0);
});
it('leaves bytes that share their memory', () => {
  const whole = Buffer.alloc(2 * LARGE, 7);
  letGoOf(whole.subarray(0, LARGE));
  expect(whole.every((byte) => byte === 7)).toBe(true);
  expect(whole.length).toBe(2 * LARGE);
});
it('leaves small ones to the collector', () => {
  const bytes = Buffer.from('small');
  letGoOf(bytes);
  expect(bytes.toString()).toBe('small');
});
