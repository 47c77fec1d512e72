import { Webhook } from 'standardwebhooks';
import { answerOnce, callerOf, entryOf } from '#application/command-handler/command-handler.js';
import { loadPrevention } from '#application/prevention/preventions.js';
import { RECOMMENDATION_MADE, RECOMMENDATION_WITHDRAWN } from '#application/prevention/tell-platforms.js';
import type { PreventionEvent } from '#domain/prevention/events.js';
import { requestOf } from '#event-store/answers.js';
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
const idTo = (platformId: string) => `msg_recommendation_${recommendationId}_${platformId}`;
/** An officer recommends something to these platforms, or something follows from it. */
const record = async (...events: readonly PreventionEvent[]): Promise<void> => {
  const request = requestOf(callerOf(house.associationId, house.staff), newId(), {}, house.tenant.secret);
  await answerOnce(house.tenant, request, async () => {
    const { stream } = await loadPrevention(house.tenant, partyId);
    const command = { type: 'RecommendPrevention', by: house.staff, at: house.now() };
    return {
      entries: [entryOf('prevention', stream, events, command)],
      answer: { status: 200, body: '{}' },
    };
  });
};
const recommendTo = (...platformIds: readonly string[]) =>
  record({
    type: 'PreventionRecommended',
    data: {
      ...{ recommendationId, partyId, kind: 'pre-listing-check', grounds: [], platformIds, officerId: newId() },
      ...{ reasonContentId: newId(), recommendedAt: house.now() },
    },
  });
const want = (platformId: string) =>
  wantOnce(
    house.pool,
    {
      ...{ webhookId: idTo(platformId), kind: RECOMMENDATION_MADE },
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
const again = (platformId: string) => againWantFailed(house.pool, [idTo(platformId)], effects.parts.now());

it('tells a platform that something is recommended to it under one id, again until it is taken, and nobody’s words', async () => {
  const receiver = await startReceiver(() => 503);
  const { platformId, secret } = await house.addPlatform(receiver.url);
  await recommendTo(platformId);
  expect([await want(platformId), await want(platformId)]).toEqual([1, 0]);
  expect([await send(), await send()]).toEqual([1, 0]);
  expect(await again(platformId)).toBe(0); // not before ten minutes
  effects.letMachineTimePass(11 * MINUTE);
  expect(await again(platformId)).toBe(1);
  receiver.answer(() => 204);
  expect(await send()).toBe(1);
  effects.letMachineTimePass(100 * MINUTE);
  expect([await again(platformId), await want(platformId)]).toEqual([0, 0]);
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

it('tells nobody any more that something is recommended who has answered, or once it was withdrawn', async () => {
  const receiver = await startReceiver(() => 204);
  const [answering, waiting] = [await house.addPlatform(receiver.url), await house.addPlatform(receiver.url)];
  await recommendTo(answering.platformId, waiting.platformId);
  await want(answering.platformId);
  const { platformId } = answering;
  const answer = { recommendationId, platformId, followed: true, contentId: newId(), answeredAt: house.now() };
  await record({ type: 'RecommendationAnswered', data: answer });
  expect([await send(), receiver.journal.length]).toEqual([1, 0]);
  await want(waiting.platformId);
  const withdrawn = { recommendationId, cause: 'mistaken', officerId: newId(), reasonContentId: newId() } as const;
  await record({ type: 'RecommendationWithdrawn', data: { ...withdrawn, withdrawnAt: house.now() } });
  expect([await send(), receiver.journal.length]).toEqual([1, 0]);
  const { rows } = await house.pool.query(
    `SELECT a.error FROM office.webhook_attempt a JOIN office.webhook_delivery d ON d.id = a.delivery_id
      WHERE d.platform_id = ANY ($1)`,
    [[answering.platformId, waiting.platformId]],
  );
  expect(rows).toEqual([{ error: 'not-remade' }, { error: 'not-remade' }]);
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
  await recommendTo(platformId);
  expect([await want(platformId), await send()]).toEqual([1, 1]);
  effects.letMachineTimePass(100 * MINUTE);
  expect(await again(platformId)).toBe(0);
  await receiver.stop();
  const without = await house.addPlatform();
  expect(await want(without.platformId)).toBe(0);
  expect(effects.errors).toEqual([]);
});
