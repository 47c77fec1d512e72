import { openHouse, type House } from '../../test/support/house.js';
import { loadStream } from './load.js';

let house: House;
let filed: string;
beforeAll(async () => {
  house = await openHouse();
  filed = await house.file({
    complainantId: await house.addParty('ana@owner.example'),
    respondentId: await house.addParty(),
    platformId: (await house.addPlatform()).platformId,
  });
}, 30_000);
afterAll(() => house.stop());

const load = (streamId: string) => loadStream(house.pool, house.associationId, streamId);

it('reads in one query what is asked for at once, each its own, and never what stands in another association', async () => {
  const queried = jest.spyOn(house.pool, 'query');
  const [own, upper, none, theirs] = await Promise.all([
    load(filed),
    load(filed.toUpperCase()),
    load(house.associationId),
    loadStream(house.pool, filed, filed),
  ]);
  expect(queried).toHaveBeenCalledTimes(2);
  queried.mockRestore();
  expect([own.version, upper.version, none.version, theirs.version]).toEqual([own.events.length, own.version, 0, 0]);
  expect(own.events.map(({ version }) => version)).toEqual(own.events.map((_, at) => at + 1));
  expect(await load(filed)).toEqual(own); // alone as well
});

it('tells what is wrong with one to whoever asked for that one', async () => {
  const [good, bad] = await Promise.allSettled([load(filed), load('no id')]);
  expect([good.status, bad.status]).toEqual(['fulfilled', 'rejected']);
});
