import { instant, type Instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { lookForSlot, takeSlot, type Wanted } from './delegation-slots.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 30_000);
afterAll(() => house.stop());

const on = (day: string): Instant => instant(Date.parse(`2026-03-${day}T02:00:00Z`));
const platformId = newId();
const take = async (disputeId: string, day: string, changes: Partial<Wanted> = {}) => {
  const { associationId, tenant, pool } = house;
  const wanted = { associationId, platformId, disputeId, at: on(day), cap: 1, aboveCap: 'next-working-day' } as const;
  return takeSlot(pool, await tenant.calendar(), { ...wanted, ...changes });
};

it('a place that was left over from a day before is none: today’s counts, or the next that is free', async () => {
  const [left, other] = [newId(), newId()];
  expect(await take(left, '06')).toBeUndefined();
  expect(await take(left, '06')).toBeUndefined(); // asked again, it has the same
  expect(await take(other, '11')).toBeUndefined();
  expect(await take(left, '11')).toBe('2026-03-11T16:00:00.000Z'); // the 11th is full, so from the 12th
  expect(await take(left, '11')).toBe('2026-03-11T16:00:00.000Z');
  expect(await take(left, '12')).toBeUndefined(); // and on that day it has its place
});

it('of several at once one takes the place that was left over anew, and the day counts it once', async () => {
  const left = newId();
  const before = { platformId: newId(), cap: 2, aboveCap: 'refused' } as const;
  await take(left, '06', before);
  await Promise.all([1, 2, 3, 4].map(() => take(left, '09', before)));
  await take(newId(), '09', before);
  await expect(take(newId(), '09', before)).rejects.toThrow('CapReached');
});

it('looks whether anything is free without taking it', async () => {
  const [first, second] = [newId(), newId()];
  const { associationId, tenant, pool } = house;
  const calendar = await tenant.calendar();
  const one = { associationId, platformId: newId(), at: on('09'), cap: 1, aboveCap: 'refused' } as const;
  const look = (disputeId: string, changes: Partial<Wanted> = {}) =>
    lookForSlot(pool, calendar, { ...one, disputeId, ...changes });
  await look(first);
  await look(second);
  await takeSlot(pool, calendar, { ...one, disputeId: first });
  await look(first); // it has the place
  await expect(look(second)).rejects.toThrow('CapReached');
  await look(second, { aboveCap: 'next-working-day' });
  await look(second, { at: on('10') });
  await expect(look(second, { cap: 0, aboveCap: 'next-working-day' })).rejects.toThrow('CapReached');
});
