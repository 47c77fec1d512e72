import { shanghai } from '../../../testing/core/commands.js';
import type { DisputeEvent } from '../../core/state.js';
import { datesOf } from './dates-of.js';

const happened = (event: DisputeEvent, at: string) => ({ ...event, meta: { at: shanghai(at) } });
const measure = { respondentId: 'ben', itemId: 'bag', platformId: 'shop' };
const set = (wanted: 'block' | 'lift', sequence: number): DisputeEvent => ({
  type: 'MeasureSet',
  data: { ...measure, wanted, sequence, ground: 'complaint-accepted' },
});
const confirmed = (sequence: number, carriedOutAt?: string): DisputeEvent => ({
  type: 'MeasureConfirmed',
  data: {
    respondentId: 'ben',
    itemId: 'bag',
    sequence,
    ...(carriedOutAt !== undefined && { carriedOutAt: shanghai(carriedOutAt) }),
  },
});

it('the time down is from the confirmed block to the confirmed lift, by the platform’s own date where it told one', () => {
  const events = [
    happened(set('block', 1), '03-01T12:00'),
    happened(confirmed(1, '03-01T13:00'), '03-01T15:00'),
    happened(set('lift', 2), '03-04T11:00'),
    happened(confirmed(2), '03-04T13:30'),
    happened(set('block', 3), '03-10T10:00'),
    happened(confirmed(3), '03-10T10:00'),
  ];
  expect(datesOf(events, ['pair:ben:bag'], shanghai('03-10T11:00'))).toMatchObject([
    {
      down: [{ from: shanghai('03-01T13:00'), until: shanghai('03-04T13:30') }, { from: shanghai('03-10T10:00') }],
      minutesDown: 3 * 24 * 60 + 30 + 60,
    },
  ]);
  expect(datesOf(events, ['pair:cai:bag'], shanghai('03-10T11:00'))).toMatchObject([{ down: [], minutesDown: 0 }]);
});
