import { minutesOf } from './minutes-of.js';

it('adds up how long sessions took, and what was worked for them, whichever was said', () => {
  const held = { heldAt: '2026-03-10T02:00:00.000Z', endedAt: '2026-03-10T03:30:00.000Z', preparationMinutes: 45 };
  expect(minutesOf([held, { heldAt: '2026-03-11T02:00:00.000Z' }, { preparationMinutes: 15 }, {}])).toEqual({
    inSession: 90,
    preparing: 60,
  });
});
