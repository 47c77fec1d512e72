import { instant, type Instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { capsFrom } from './daily-cap.js';
import { lookForSlot, takeSlot, type Wanted } from './delegation-slots.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 30_000);
afterAll(() => house.stop());

const on = (day: string): Instant => instant(Date.parse(`2026-03-${day}T02:00:00Z`));
const platformId = newId();
const cap = (most: number) => ({ capAt: () => most });
const byDay = { ...cap(1), aboveCap: 'next-working-day' } as const;
const take = async (disputeId: string, day: string, changes: Partial<Wanted> = {}) => {
  const { associationId, tenant, pool } = house;
  const wanted = { associationId, platformId, disputeId, at: on(day), ...byDay, ...changes };
  return takeSlot(pool, await tenant.calendar(), wanted);
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
  const before = { platformId: newId(), ...cap(2), aboveCap: 'refused' } as const;
  await take(left, '06', before);
  await Promise.all([1, 2, 3, 4].map(() => take(left, '09', before)));
  await take(newId(), '09', before);
  await expect(take(newId(), '09', before)).rejects.toThrow('CapReached');
});

it('of one that comes twice at once on a full day neither has a place, and nothing of it stays', async () => {
  const full = { platformId: newId(), ...cap(1), aboveCap: 'refused' } as const;
  await take(newId(), '09', full);
  const twice = newId();
  for (let i = 0; i < 10; i += 1) {
    const both = await Promise.allSettled([1, 2, 3].map(() => take(twice, '09', full)));
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  }
  const { rows } = await house.pool.query('SELECT FROM office.delegation_slot WHERE dispute_id = $1', [twice]);
  expect(rows).toEqual([]);
});

it('one that comes twice at once has one place, and leaves the others to others', async () => {
  const most = { platformId: newId(), ...cap(3), aboveCap: 'refused' } as const;
  const twice = newId();
  expect(await Promise.all([1, 2, 3].map(() => take(twice, '09', most)))).toEqual([undefined, undefined, undefined]);
  await Promise.all([take(newId(), '09', most), take(newId(), '09', most)]);
  await expect(take(newId(), '09', most)).rejects.toThrow('CapReached');
});

it('a later day has its own cap, as a festival has that ends or begins meanwhile', async () => {
  const { associationId, tenant, pool } = house;
  await pool.query(
    `INSERT INTO office.festival (id, association_id, name, begins_at, ends_at, declared_by)
       VALUES ($1, $2, 'Spring', '2026-03-08T16:00Z', '2026-03-09T16:00Z', 'ada')`,
    [newId(), associationId],
  );
  const festival = { platformId: newId(), capAt: await capsFrom(tenant, { dailyCap: 1, festivalCap: 3 }, on('06')) };
  const taken = async (day: string, count: number) => {
    const places: (string | undefined)[] = [];
    for (let i = 0; i < count; i += 1) places.push((await take(newId(), day, festival))?.slice(0, 10));
    return places;
  };
  // from Friday the 6th into the festival of Monday the 9th, then on to Tuesday; each counts from the evening before
  expect(await taken('06', 5)).toEqual([undefined, '2026-03-08', '2026-03-08', '2026-03-08', '2026-03-09']);
  // in the festival its own cap is used up, and of later days theirs holds
  expect(await taken('09', 2)).toEqual(['2026-03-10', '2026-03-11']);
  const look = { associationId, disputeId: newId(), at: on('09'), aboveCap: 'refused', ...festival } as const;
  await expect(lookForSlot(pool, await tenant.calendar(), look)).rejects.toThrow('CapReached');
});

it('looks whether anything is free without taking it', async () => {
  const [first, second] = [newId(), newId()];
  const { associationId, tenant, pool } = house;
  const calendar = await tenant.calendar();
  const one = { associationId, platformId: newId(), at: on('09'), ...cap(1), aboveCap: 'refused' } as const;
  const look = (disputeId: string, changes: Partial<Wanted> = {}) =>
    lookForSlot(pool, calendar, { ...one, disputeId, ...changes });
  await look(first);
  await look(second);
  await takeSlot(pool, calendar, { ...one, disputeId: first });
  await look(first); // it has the place
  await expect(look(second)).rejects.toThrow('CapReached');
  await look(second, { aboveCap: 'next-working-day' });
  await look(second, { at: on('10') });
  await expect(look(second, { ...cap(0), aboveCap: 'next-working-day' })).rejects.toThrow('CapReached');
});
