import { Webhook } from 'standardwebhooks';
import { signedHeaders } from '#infrastructure/webhook/signed-headers.js';
import { newId } from '#infrastructure/ids.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { agree } from '../../../test/support/delegation.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { findPlatform } from '../../worker/effects/find-platform.js';

const DAY = 86_400_000;

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

type Changed = { readonly apiKey: string; readonly webhookSecret: string; readonly oldUntil: string };
const path = () => `/v1/platforms/${story.shop.platformId}/keys`;
const change = async (by: { readonly token: string }, body: object = {}, key = newId()): Promise<Changed> => {
  const { status, text, body: changed } = await api.post(path(), body, { token: by.token, key });
  expect([status, text]).toEqual([200, text]);
  return changed as unknown as Changed;
};
const signsIn = async (token: string): Promise<boolean> =>
  (await api.get(`/v1/platforms/${story.shop.platformId}/delegation-agreement`, { token })).status !== 401;
const secretsNow = async (): Promise<readonly string[]> => {
  const { pool, masterKey } = api.parts;
  return (
    (await findPlatform(pool, masterKey, story.association.associationId, story.shop.platformId))?.secret?.split(' ') ??
    []
  );
};

it('nobody asks for another’s keys, nor for more days than there are', async () => {
  const other = await story.association.platform('mall');
  expect((await api.post(path(), {}, { token: other.apiKey })).status).toBe(404);
  expect((await api.post(path(), {}, story.ana)).status).toBe(403);
  const { status, body } = await api.post(path(), { overlapDays: 91 }, { token: other.apiKey });
  expect([status, body['errors']]).toMatchObject([400, [{ field: 'overlapDays' }]]);
});

it('the old key goes on beside the new one for as many days as were agreed, and no longer', async () => {
  await agree(api, story); // seven days
  const [old, before] = [story.shop.apiKey, await secretsNow()];
  const key = newId();
  const changed = await change({ token: old }, {}, key);
  expect((await change({ token: old }, {}, key)).apiKey).toBe(changed.apiKey);
  expect([await signsIn(old), await signsIn(changed.apiKey)]).toEqual([true, true]);
  expect(await secretsNow()).toEqual([changed.webhookSecret, ...before]);
  api.pass(7 * DAY + 1_000);
  expect([await signsIn(old), await signsIn(changed.apiKey)]).toEqual([false, true]);

  const lost = await change({ token: changed.apiKey }, { overlapDays: 0 });
  expect([await signsIn(changed.apiKey), await signsIn(lost.apiKey)]).toEqual([false, true]);
});

it('a webhook that carries both signatures is genuine to whoever has either secret', () => {
  const [next, old] = [2, 1].map((byte) => `whsec_${Buffer.alloc(32, byte).toString('base64')}`) as [string, string];
  const [payload, at] = [JSON.stringify({ type: 'x' }), new Date()];
  const headers = signedHeaders(`${next} ${old}`, 'msg_1', at, payload) ?? {};
  for (const secret of [next, old]) expect(new Webhook(secret).verify(payload, headers)).toEqual({ type: 'x' });
  expect(() => new Webhook(`whsec_${Buffer.alloc(32, 3).toString('base64')}`).verify(payload, headers)).toThrow();
});
