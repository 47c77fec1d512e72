import { newId } from '#infrastructure/ids.js';
import { openHouse, type House } from '../../test/support/house.js';
import { conduct } from './conduct.projection.js';
import { docketTasks } from './docket-tasks.projection.js';
import { filings } from './filings.projection.js';
import { keepUp } from './keep-up.js';
import { ratingFacts } from './rating-facts.projection.js';
import { verify } from './rebuild.js';
import { reliedRights } from './relied-rights.projection.js';
import { renewing } from './renewing.js';
import { statistics } from './statistics.projection.js';
import { keptAs, viewOf, type ReadModel } from './views.js';

const LISTS = [conduct, docketTasks, filings, ratingFacts, reliedRights, statistics];

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

const keptUp = async (): Promise<void> => {
  while ((await keepUp(house.pool, LISTS)) > 0);
};
const withdraw = (disputeId: string, itemId: string) =>
  house.tell(
    disputeId,
    { kind: 'person', id: newId(), onBehalfOf: parts.complainantId },
    {
      type: 'WithdrawComplaint',
      data: { pairs: [`pair:${parts.respondentId}:${itemId}`], consideration: 'none' },
    },
  );
/** Where each row of a dispute lies: elsewhere once it is written again. */
const placesIn = async (list: ReadModel, disputeId: string): Promise<readonly string[]> => {
  const { rows: tables } = await house.pool.query<{ reader: string }>(
    'SELECT reader FROM read.generation WHERE live AND name = $1',
    [keptAs(list)],
  );
  const { rows } = await house.pool.query<{ place: string }>(
    `SELECT ctid::text AS place FROM read."${tables[0]?.reader}" WHERE dispute_id = $1 ORDER BY ctid`,
    [disputeId],
  );
  return rows.map(({ place }) => place);
};

it('says which columns become others, and that one of them has to have become another', () =>
  expect(renewing('kept', ['a', 'b'])).toBe(
    'DO UPDATE SET a = excluded.a, b = excluded.b WHERE (kept.a, kept.b) IS DISTINCT FROM (excluded.a, excluded.b)',
  ));

it('leaves rows that an event does not change where they are, and renews the others, as if all were made anew', async () => {
  const [one, other] = [newId(), newId()];
  const disputeId = await house.file({ ...parts, itemIds: [one, other] });
  await keptUp();
  const filed = [await placesIn('filings', disputeId), await placesIn('conduct', disputeId)];
  expect(filed.flat()).toHaveLength(2);
  await house.accept(disputeId);
  await keptUp();
  expect([await placesIn('filings', disputeId), await placesIn('conduct', disputeId)]).toEqual(filed);

  await withdraw(disputeId, one);
  await keptUp();
  const first = await placesIn('rating_facts', disputeId);
  expect(first).toHaveLength(1);
  await withdraw(disputeId, other);
  await keptUp();
  const both = await placesIn('rating_facts', disputeId);
  expect(both).toHaveLength(2);
  expect(both).toEqual(expect.arrayContaining([...first]));
  expect(await placesIn('conduct', disputeId)).not.toEqual(filed[1]); // it is over
  for (const list of LISTS) expect(await verify(house.pool, list)).toMatchObject({ different: 0 });
});

it('takes away what is no longer said of anybody', async () => {
  const disputeId = await house.file(parts);
  await keptUp();
  await house.pool.query(
    `INSERT INTO ${viewOf('rating_facts')} (association_id, dispute_id, fact_id, former_ids, member_id, role, code,
            on_day, event, since, pending, statistics_only)
       VALUES ($1, $2, 'left', '{}', $3, 'complainant', 'defaulted', '2026-03-02', 'Left', 1, false, false)`,
    [house.associationId, disputeId, parts.complainantId],
  );
  expect(await placesIn('rating_facts', disputeId)).toHaveLength(1);
  await house.accept(disputeId);
  await keptUp();
  expect(await placesIn('rating_facts', disputeId)).toEqual([]);
});
