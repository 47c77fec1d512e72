import { newId } from '#infrastructure/ids.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { loadOwnStanding } from './own-standing.js';
import { findStanding } from './standing.js';

let house: House;
let parts: Parameters<House['file']>[0];
beforeAll(async () => {
  house = await openHouse();
  parts = {
    complainantId: await house.addParty('ana@owner.example'),
    respondentId: await house.addParty(),
    platformId: (await house.addPlatform()).platformId,
  };
}, 30_000);
afterAll(() => house.stop());

it('reads the calendar and how the filer stands in one query when a dispute is opened', async () => {
  const queried = jest.spyOn(house.pool, 'query');
  await house.file(parts);
  const named = queried.mock.calls.map(([query]: readonly unknown[]) => (query as { readonly name?: string }).name);
  queried.mockRestore();
  expect(named.filter((name) => name?.startsWith('load-stream'))).toEqual(['load-streams']);
});

it('says of whoever asks what is said of anybody, and nothing of others', async () => {
  const complaining = { partyId: parts.complainantId, accountId: newId() };
  const actor = { kind: 'person', id: complaining.accountId, onBehalfOf: complaining.partyId } as const;
  const own = await loadOwnStanding(house.tenant, actor);
  const found = await findStanding(house.tenant, complaining, house.now());
  expect(found.position).toBeGreaterThan(0);
  expect(own?.of(complaining, house.now())).toEqual(found);
  expect(own?.party.streamId).toBe(parts.complainantId);
  expect(own?.of({ ...complaining, accountId: newId() }, house.now())).toBeUndefined();
  expect(own?.of({ partyId: parts.respondentId }, house.now())).toBeUndefined();
  expect(await loadOwnStanding(house.tenant, house.staff)).toBeUndefined();
});
