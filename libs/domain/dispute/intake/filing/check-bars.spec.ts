import type { FilingBar } from '../../../party/events.js';
import { fileComplaint, shanghai } from '../../../testing/core/commands.js';
import { givenIn } from '../../../testing/core/story.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { calendar } from '../../../testing/core/calendar.js';

const bar = (scope: FilingBar['scope'], endsAt = '2026-03-31T24:00:00'): FilingBar => ({
  barId: 'bar',
  scope,
  issuedAt: shanghai('02-01T10:00'),
  endsAt: shanghai(endsAt),
});
const under = (...bars: readonly FilingBar[]) => givenIn({ rulebook, calendar, context: { bars } })();

it.each([
  ['everything', { kind: 'all' }],
  ['this respondent', { kind: 'against', partyId: 'ben' }],
  ['this right', { kind: 'right', right: 'trademark' }],
] as const)('an order that bars %s is enforced at filing', (_, scope) =>
  under(bar(scope)).when(fileComplaint()).thenRefused('FilingBarred'),
);
it('tells until when', () =>
  expect(() =>
    under(bar({ kind: 'all' }))
      .when(fileComplaint())
      .then(),
  ).toThrow(expect.objectContaining({ facts: expect.objectContaining({ dueAt: shanghai('04-01T00:00') }) as object })));
it.each([
  ['another party', bar({ kind: 'against', partyId: 'dan' })],
  ['another right', bar({ kind: 'right', right: 'patent' })],
  ['a time that is over', bar({ kind: 'all' }, '2026-02-28T24:00:00')],
])('%s bars nothing here', (_, other) =>
  expect(() => under(other).when(fileComplaint()).thenRefused('FilingBarred')).toThrow(),
);
it('stands at its last instant and not after it', () => {
  const last = bar({ kind: 'all' }, '2026-03-01T24:00:00');
  under(last).when(fileComplaint({}, '2026-03-02T00:00:00.000')).thenRefused('FilingBarred');
  expect(() => under(last).when(fileComplaint({}, '2026-03-02T00:00:00.001')).thenRefused('FilingBarred')).toThrow();
});
