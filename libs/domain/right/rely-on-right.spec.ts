import type { Instant } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { at, checked, day, none, recorded, rightAfter } from '../testing/right/right-given.js';
import type { RightEvent } from './events.js';
import { relyOnRight } from './rely-on-right.js';

type As = Parameters<typeof relyOnRight>[2];

const rely = (
  events: readonly RightEvent[],
  { party = 'ana', as = 'right-holder', when = at }: { party?: string; as?: As; when?: Instant } = {},
) => {
  try {
    return relyOnRight(rightAfter(recorded, ...events), party, as, when);
  } catch (error) {
    if (error instanceof Refused)
      return [error.code, error.facts['reason'], error.facts['day']].filter((one) => one !== undefined).join(' ');
    throw error;
  }
};

const on = (text: string) => `${text}T04:00:00.000Z` as Instant;
const ended = { type: 'RightEnded', data: { ground: 'surrendered', endedOn: day('2026-03-01') } } as const;
const licence = (more: object = {}): RightEvent => ({
  type: 'LicenceGranted',
  data: { licenceId: 'l1', licenseeId: 'cai', kind: 'exclusive', ownName: true, seen: false, ...none, ...more },
});
const sold = {
  type: 'RightTransferred',
  data: { toHolderId: 'ben', effectiveOn: day('2026-03-01'), seen: true, ...none },
} as const;
const reported = {
  type: 'InvalidationReported',
  data: { proceedingId: 'p', filedOn: day('2026-02-01'), detailsContentId: 'c', ...none },
} as const;
const outcome = (how: 'upheld' | 'partly-invalidated' | 'invalidated' | 'withdrawn', final: boolean) =>
  ({
    type: 'InvalidationDecided',
    data: { proceedingId: 'p', outcome: how, final, decidedOn: day('2026-03-01'), detailsContentId: 'c', ...none },
  }) as const;

it('lets its holder rely on it, and says whether it was checked', () => {
  expect(rely([checked])).toEqual({ check: 'checked', as: 'holder', flags: [] });
  expect(rely([])).toEqual({ check: 'to-be-checked', as: 'holder', flags: ['not-checked'] });
  expect(rely([], { party: 'eve' })).toBe('NotFound');
});

it('ends with its last day without any record, and begins with its first', () => {
  expect(rely([checked], { when: on('2031-05-06') })).toMatchObject({ as: 'holder' });
  expect(rely([checked], { when: on('2031-05-07') })).toBe('RightNotInForce expired 2031-05-06');
  expect(
    rely([checked, { type: 'RightRenewed', data: { validUntil: day('2041-05-06'), seen: true, ...none } }], {
      when: on('2031-05-07'),
    }),
  ).toMatchObject({
    check: 'checked',
  });
  expect(rely([ended])).toBe('RightNotInForce ended 2026-03-01');
  expect(rely([ended], { when: on('2026-03-01') })).toMatchObject({ as: 'holder' });
});

it('goes with a transfer', () => {
  expect(rely([checked, sold])).toBe('RightNotHeld transferred 2026-03-01');
  expect(rely([checked, sold], { party: 'ben' })).toMatchObject({ check: 'checked', as: 'holder' });
});

it('reaches as far as a licence does', () => {
  expect(rely([checked, licence()], { party: 'cai', as: 'licensee' })).toEqual({
    check: 'to-be-checked',
    as: 'licensee',
    licenceId: 'l1',
    flags: ['licence-not-checked'],
  });
  expect(rely([checked, licence({ seen: true })], { party: 'cai', as: 'agent' })).toMatchObject({ check: 'checked' });
  expect(rely([checked, licence()], { party: 'cai' })).toBe('RightNotHeld licensee');
  expect(rely([checked, licence({ ownName: false })], { party: 'cai', as: 'licensee' })).toBe('RightNotHeld own-name');
  expect(rely([checked, licence({ kind: 'ordinary', ownName: false })], { party: 'cai', as: 'licensee' })).toBe(
    'NotFound',
  );
});

it('shows what may end it, and ends with a final invalidation alone', () => {
  expect(rely([checked, reported])).toMatchObject({ flags: ['invalidation-pending'] });
  expect(rely([checked, reported, outcome('invalidated', false)])).toMatchObject({
    flags: ['invalidation-pending', 'invalidated-not-final'],
  });
  expect(rely([checked, reported, outcome('invalidated', true)])).toBe('RightNotInForce invalidated');
  expect(rely([checked, reported, outcome('partly-invalidated', true)])).toMatchObject({
    flags: ['partly-invalidated'],
  });
  for (const how of ['upheld', 'withdrawn'] as const)
    expect(rely([checked, reported, outcome(how, true)])).toMatchObject({ flags: [] });
});

it('is nobody’s to rely on once it was refused, and flagged where it is in force elsewhere', () => {
  expect(rely([{ type: 'RightRefused', data: { reasons: [{ code: 'ID' }] } }])).toBe('RightNotUsable');
  expect(
    relyOnRight({ ...rightAfter(recorded, checked), territories: ['DE'] }, 'ana', 'right-holder', at).flags,
  ).toEqual(['not-in-territory']);
});
