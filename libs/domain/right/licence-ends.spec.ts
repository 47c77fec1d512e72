import { instant } from '../kernel/message.js';
import { day } from '../testing/right/right-given.js';
import { licenceEnds } from './licence-ends.js';
import type { Right } from './state.js';

const now = instant('2026-03-20T02:00:00Z');
const licence = (validUntil: string | undefined, endedOn?: string) =>
  ({
    ...(validUntil !== undefined && { validUntil: day(validUntil) }),
    ...(endedOn !== undefined && { endedOn: day(endedOn) }),
  }) as Right['licences'][string];

it('is the first end of those that run now', () => {
  const licences = {
    over: licence('2026-03-19'),
    ended: licence('2026-03-25', '2026-03-01'),
    open: licence(undefined),
    today: licence('2026-03-20'),
    later: licence('2026-06-30'),
  };
  expect(licenceEnds({ licences }, now)).toBe('2026-03-20');
  expect(
    licenceEnds({ licences: { over: licences.over, ended: licences.ended, open: licences.open } }, now),
  ).toBeUndefined();
});
