import { createSecretKey, randomBytes } from 'node:crypto';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { makeLink } from '../party/links.js';
import { eraseParty } from './erase-party.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 30_000);
afterAll(() => house.stop());

/** A browser in which somebody opened a link of this party. */
const subscribe = async (partyId: string): Promise<void> => {
  const { pool, associationId } = house;
  const [disputeId, serviceId, keyId] = [newId(), newId(), newId()];
  const subject = { associationId, disputeId, partyId, serviceId, channel: 'sms' } as const;
  await makeLink(pool, createSecretKey(randomBytes(32)), subject, new Date());
  await pool.query(`INSERT INTO office.push_key VALUES ($1, 'key', '\\x00', now())`, [keyId]);
  await pool.query(
    `INSERT INTO office.push_subscription (id, association_id, link_hash, session_hash, endpoint_hash, key_id, wrapped, locale, created_at)
       SELECT $1, $2, token_hash, $3, $3, $4, $3, 'en', now() FROM office.link WHERE party_id = $5`,
    [newId(), associationId, randomBytes(32), keyId, partyId],
  );
};
const subscribed = async (): Promise<number> =>
  Number((await house.pool.query('SELECT count(*) FROM office.push_subscription')).rows[0].count);

it('an erasure that was broken off is ended by the next pass, browsers included', async () => {
  const partyId = await house.addParty('ana@owner.example');
  await subscribe(partyId);
  while ((await keepUp(house.pool, PROJECTIONS)) > 0);
  const { tenant } = house;
  const requestId = newId();
  const dying = {
    ...tenant,
    vault: {
      ...tenant.vault,
      destroyKeys: async (names: readonly string[]) => {
        await tenant.vault.destroyKeys(names);
        throw new Error('killed');
      },
    },
  };
  await expect(eraseParty(dying, partyId, requestId, house.now())).rejects.toThrow('killed');
  expect(await eraseParty(tenant, partyId, requestId, house.now())).toEqual([]);
  expect(await subscribed()).toBe(0);
});
