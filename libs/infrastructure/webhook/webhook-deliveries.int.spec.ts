import { openHouse, type House } from '../../../test/support/house.js';
import { newId } from '../ids.js';
import { wantOnce } from './want-once.js';
import { noteWebhookAttempt, takeWantedWebhook } from './webhook-deliveries.js';

let house: House;
beforeAll(async () => {
  house = await openHouse();
}, 30_000);
afterAll(() => house.stop());

const noon = Date.parse('2026-03-02T04:00:00Z');
const later = (milliseconds: number) => new Date(noon + milliseconds);
const begin = async () => {
  const { platformId } = await house.addPlatform('https://shop.example/hooks');
  const of = { webhookId: `msg_${newId()}`, associationId: house.associationId, platformId, kind: 'webhook.test' };
  await wantOnce(house.pool, { ...of, effectKey: 'trial' }, later(0));
  await takeWantedWebhook(house.pool, later(0));
  /** An attempt that began and ended then, in milliseconds after noon. */
  const attempt = (began: number, ended: number, error?: string) =>
    noteWebhookAttempt(house.pool, {
      ...{ ...of, host: 'shop.example', at: later(ended), milliseconds: ended - began },
      ...(error !== undefined && { error }),
    });
  const wantAgain = (at: number) =>
    house.pool.query(
      `UPDATE office.webhook_delivery SET state = 'waiting', wanted_by = 'eva', wanted_at = $2, held_until = NULL
        WHERE webhook_id = $1`,
      [of.webhookId, later(at)],
    );
  const stands = async () => {
    const { rows } = await house.pool.query<{ state: string; askedBy: readonly string[] }>(
      `SELECT state, array_agg(a.asked_by ORDER BY sequence) AS "askedBy" FROM office.webhook_delivery d
         JOIN office.webhook_attempt a ON a.delivery_id = d.id WHERE webhook_id = $1 GROUP BY state`,
      [of.webhookId],
    );
    return rows[0];
  };
  return { attempt, wantAgain, stands };
};

it('what somebody wants sent again is sent, though an attempt from before ends after they asked', async () => {
  const { attempt, wantAgain, stands } = await begin();
  await attempt(0, 100, 'timeout');
  await wantAgain(5_000);
  await attempt(3_000, 8_000, 'timeout');
  expect(await stands()).toEqual({ state: 'waiting', askedBy: [null, null] });
  expect(await takeWantedWebhook(house.pool, later(9_000))).toMatchObject({ kind: 'webhook.test' });
  await attempt(9_000, 9_050);
  expect(await stands()).toEqual({ state: 'taken', askedBy: [null, null, 'eva'] });
});

it('an attempt in the very moment in which it is wanted is what was asked for', async () => {
  const { attempt, wantAgain, stands } = await begin();
  await attempt(0, 100, 'timeout');
  await wantAgain(5_000);
  await attempt(5_000, 5_001);
  expect(await stands()).toEqual({ state: 'taken', askedBy: [null, 'eva'] });
});
