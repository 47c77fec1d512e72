import { Webhook } from 'standardwebhooks';
import { RECOMMENDATION_MADE, RECOMMENDATION_WITHDRAWN } from '#application/prevention/tell-platforms.js';
import { newId } from '#infrastructure/ids.js';
import { againWantFailed, wantOnce } from '#infrastructure/webhook/want-once.js';
import { openEffects } from '../../../test/support/effects.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { outgoing } from '../../../test/support/outgoing.js';
import { startReceiver } from '../../../test/support/receiver.js';
import { sendNextWanted } from './repeat-webhooks.js';

let house: House;
let effects: ReturnType<typeof openEffects>;
beforeAll(async () => {
  house = await openHouse();
  effects = openEffects(house, { milliseconds: 4_000 });
}, 30_000);
afterAll(async () => {
  effects.close();
  await house.stop();
});

const MINUTE = 60_000;
const [partyId, recommendationId] = [newId(), newId()];
const want = (platformId: string) =>
  wantOnce(
    house.pool,
    {
      ...{ webhookId: `msg_recommendation_${recommendationId}_${platformId}`, kind: RECOMMENDATION_MADE },
      ...{ associationId: house.associationId, platformId },
      effectKey: `recommendation:${partyId}:${recommendationId}`,
    },
    effects.parts.now(),
  );
const send = () =>
  sendNextWanted({
    ...effects.parts,
    perform: effects.perform,
    reminding: { pool: house.pool, masterKey: house.masterKey, fetch: outgoing, now: effects.parts.now },
  });
const again = () => againWantFailed(house.pool, RECOMMENDATION_MADE, effects.parts.now());

it('tells a platform that something is recommended to it under one id, again until it is taken, and nobody’s words', async () => {
  const receiver = await startReceiver(() => 503);
  const { platformId, secret } = await house.addPlatform(receiver.url);
  expect([await want(platformId), await want(platformId)]).toEqual([1, 0]);
  expect([await send(), await send()]).toEqual([1, 0]);
  expect(await again()).toBe(0); // not before ten minutes
  effects.letMachineTimePass(11 * MINUTE);
  expect(await again()).toBe(1);
  receiver.answer(() => 204);
  expect(await send()).toBe(1);
  effects.letMachineTimePass(100 * MINUTE);
  expect([await again(), await want(platformId)]).toEqual([0, 0]);
  const [first, second, ...others] = receiver.journal;
  expect(others).toEqual([]);
  expect([first?.id, second?.body.data]).toEqual([second?.id, first?.body.data]);
  expect(new Webhook(secret).verify(first?.raw ?? '', first?.headers ?? {})).toMatchObject({
    type: 'recommendation.made',
    data: {
      ...{ associationId: house.associationId, partyId, recommendationId },
      recommendationsUrl: 'http://parley.example/v1/recommendations',
      answersUrl: `http://parley.example/v1/parties/${partyId}/recommendations/${recommendationId}/answers`,
    },
  });
  await receiver.stop();
});

it('tells it likewise that it is recommended no longer', async () => {
  const receiver = await startReceiver(() => 204);
  const { platformId } = await house.addPlatform(receiver.url);
  const wanted = {
    ...{ webhookId: `msg_recommendation_withdrawn_${recommendationId}_${platformId}`, platformId },
    ...{ associationId: house.associationId, kind: RECOMMENDATION_WITHDRAWN },
    effectKey: `recommendation:${partyId}:${recommendationId}`,
  };
  expect([await wantOnce(house.pool, wanted, effects.parts.now()), await send()]).toEqual([1, 1]);
  expect(receiver.journal.map(({ body }) => [body.type, body.data['recommendationId']])).toEqual([
    ['recommendation.withdrawn', recommendationId],
  ]);
  await receiver.stop();
});

it('leaves a receiver alone that is gone for good, and sends nothing where there is none', async () => {
  const receiver = await startReceiver(() => 410);
  const { platformId } = await house.addPlatform(receiver.url);
  expect([await want(platformId), await send()]).toEqual([1, 1]);
  effects.letMachineTimePass(100 * MINUTE);
  expect(await again()).toBe(0);
  await receiver.stop();
  const without = await house.addPlatform();
  expect(await want(without.platformId)).toBe(0);
  expect(effects.errors).toEqual([]);
});
