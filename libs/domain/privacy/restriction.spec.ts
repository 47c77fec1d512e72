import { instant } from '../kernel/message.js';
import { fileKeptUntil } from './retention.js';
import { whyRestricted } from './restriction.js';

const endedAt = instant('2026-12-01T00:00:00Z');
const soon = instant('2027-01-01T00:00:00Z');
const until = fileKeptUntil(endedAt);
const lastMoment = instant(Date.parse(until) - 1);

it.each([
  ['one that runs, whoever asked', { closed: false, endedAt, asked: true }, until, undefined],
  ['within its period', { closed: true, endedAt, asked: false }, lastMoment, undefined],
  ['when its period has ended', { closed: true, endedAt, asked: false }, until, 'period'],
  ['of which erasure was asked', { closed: true, endedAt, asked: true }, soon, 'asked'],
] as const)('restricts, or not, a file: %s', (_, file, at, reason) => {
  expect(whyRestricted(file, at)).toBe(reason);
});
