import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Stream } from '#event-store/load.js';
import { measuresTakenOf } from './measures-taken.projection.js';

const event = (type: string, data: object, at: string) => ({ type, data, meta: { at } });

it('counts measures by kind and month of China, and what platforms made of them, without whom they are about', () => {
  const events = [
    event('MeasureSet', { wanted: 'block', rung: 'hide-card' }, '2026-03-01T01:00:00.000Z'),
    event('MeasureSet', { wanted: 'block', rung: 'hide-card' }, '2026-03-02T01:00:00.000Z'),
    event('MeasureSet', { wanted: 'block' }, '2026-03-31T17:00:00.000Z'), // April in China
    event('MeasureConfirmed', {}, '2026-03-02T01:00:00.000Z'),
    event('MeasureRefused', {}, '2026-03-02T01:00:00.000Z'),
    event('MeasureSet', { wanted: 'lift' }, '2026-04-02T01:00:00.000Z'),
    event('ComplaintFiled', {}, '2026-03-01T01:00:00.000Z'),
  ];
  const stream = { associationId: 'a', streamId: 'd', version: 7, events } as unknown as Stream<DisputeEvent>;
  expect(measuresTakenOf(stream)).toEqual({
    association_id: 'a',
    dispute_id: 'd',
    taken: [
      { what: 'ordered:hide-card', month: '2026-03', count: 2 },
      { what: 'ordered:plain', month: '2026-04', count: 1 },
      { what: 'confirmed', month: '2026-03', count: 1 },
      { what: 'refused', month: '2026-03', count: 1 },
      { what: 'lifted', month: '2026-04', count: 1 },
    ],
  });
});
