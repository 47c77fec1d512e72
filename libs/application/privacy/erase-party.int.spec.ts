import { createSecretKey, randomBytes } from 'node:crypto';
import { localDateAt } from '#domain/calendar/local-date.js';
import type { Actor } from '#domain/kernel/message.js';
import { callerOf } from '../command-handler/command-handler.js';
import { requestOf } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { authorKey } from '../dispute/author-key.js';
import { makeLink } from '../party/links.js';
import { handleRight, openRight } from '../right/rights.js';
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

/** A right of this party in the register, of which the staff wrote something down, too; who has words about it. */
const ownRight = async (partyId: string) => {
  const { tenant, staff, now } = house;
  const by: Actor = { kind: 'person', id: newId(), onBehalfOf: partyId };
  const request = (who: Actor) => requestOf(callerOf(tenant.associationId, who), newId(), {}, tenant.secret);
  const none = { evidence: [], materials: [] };
  const { body } = await openRight(tenant, { by, at: now(), request: request(by) }, async (rightId) => {
    const detailsContentId = await tenant.vault.seal(authorKey(rightId, partyId), 'Its name');
    const data = { right: { kind: 'trademark' as const }, detailsContentId, territories: ['CN'], ...none };
    return { command: { type: 'RecordRight', data } };
  });
  const { rightId } = JSON.parse(body) as { readonly rightId: string };
  await tenant.vault.seal(authorKey(rightId, staff.id), 'What an older release sealed as the staff’s');
  return {
    hasWordsOf: async (id: string) => (await tenant.vault.findKey(authorKey(rightId, id))) !== undefined,
    goesTo: (toHolderId: string) =>
      handleRight(tenant, rightId, { by: staff, at: now(), request: request(staff) }, async () => ({
        command: { type: 'TransferRight', data: { toHolderId, effectiveOn: localDateAt(now()), ...none } },
      })),
  };
};

it('what the staff wrote down of a right goes with its only holder, and stays where another has held it', async () => {
  const [ana, ben] = [await house.addParty('ana@rights.example'), await house.addParty('ben@rights.example')];
  const [own, given] = [await ownRight(ana), await ownRight(ana)];
  await given.goesTo(ben);
  while ((await keepUp(house.pool, PROJECTIONS)) > 0);
  expect(await eraseParty(house.tenant, ana, newId(), house.now())).toEqual([]);
  expect([await own.hasWordsOf(ana), await given.hasWordsOf(ana)]).toEqual([false, false]);
  expect([await own.hasWordsOf(house.staff.id), await given.hasWordsOf(house.staff.id)]).toEqual([false, true]);
});
