import { carryOutErasures } from '#application/privacy/data-requests.js';
import { restrictingPass } from '#application/privacy/restrict-files.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { fileWith, PNG } from '../../../test/support/evidence.js';
import { GRIEVANCES_VIEW } from '#read-models/views.js';
import { tenantOf } from '../http/caller-of.js';

const OUT = { cause: 'out-of-scope', reasons: [{ code: 'TM1', note: 'Not ours' }] };
const photo = { bytes: Buffer.concat([PNG, Buffer.from('the same photograph')]) };

let api: Api;
let there: Case;
let at: string;
let holdId: string;
let eva: { readonly token: string; readonly partyId: string };
let stored: { readonly disputeId: string; readonly number: string };
let open: typeof stored;
let grievanceId: string;
let handler: { readonly token: string };
const admins: Record<string, { readonly token: string }> = {};
beforeAll(async () => {
  api = await startApi();
  there = await setUpCase(api);
  const { association, shop, maja } = there;
  at = `/v1/associations/${association.associationId}`;
  for (const login of ['ada', 'eli'])
    admins[login] = { token: await association.person({ login, roles: ['administrator'] }) };
  const partyId = await association.party('The firm of eva', [{ platformId: shop.platformId, handle: 'eva' }]);
  eva = { partyId, token: await association.person({ login: 'eva', roles: ['party'], partyIds: [partyId] }) };
  const first = await fileWith(api, { ...there, ana: eva }, { photo });
  expect((await first.put(first.idOf('photo'), photo.bytes, eva)).status).toBeLessThan(300);
  expect((await api.post(`/v1/disputes/${first.disputeId}/rejections`, OUT, maja)).status).toBe(200);
  const second = await fileWith(api, there, { photo });
  expect((await second.put(second.idOf('photo'), photo.bytes, there.ana)).status).toBeLessThan(300);
  [stored, open] = [first, second];
}, 90_000);
afterAll(() => api.stop());

const restrictFiles = restrictingPass();
/** The worker has come by. */
const pass = async (): Promise<void> => {
  const { pool, clock } = api.parts;
  const of = (id: string) => tenantOf(api.parts, { id, caseManagerAccountId: null }, []);
  const keeping = { database: pool, tenantOf: of, legalNow: async (id: string) => clock.now(id) };
  while ((await keepUp(pool, PROJECTIONS)) > 0);
  await pool.query('UPDATE office.data_request SET looked_at = NULL');
  await carryOutErasures(keeping, new Date());
  await restrictFiles(keeping);
};
/** Where somebody who works on the open dispute could meet the stored one. */
const places = (): readonly string[] => [
  '/v1/relations/proposed',
  `/v1/disputes/${open.disputeId}/signals`,
  '/v1/signals',
];
const met = async (): Promise<readonly (readonly [boolean, boolean])[]> =>
  Promise.all(
    places().map(async (path) => {
      const { status, text } = await api.get(path, there.maja);
      expect([path, status]).toEqual([path, 200]);
      return [text.includes(stored.disputeId) || text.includes(stored.number), text.includes('file-seen-elsewhere')];
    }),
  );
const hold = async (step: string, by: string): Promise<number> =>
  (await api.post(`${at}/legal-holds/${holdId}/${step}`, {}, admins[by])).status;

/** How many complaints about conduct in it its handler is shown, and what it is answered of this one. */
const grievances = async (): Promise<readonly [number, number]> => {
  const { body } = await api.get('/v1/grievances', handler);
  const { status } = await api.get(`/v1/grievances/${grievanceId}`, handler);
  return [(body['items'] as unknown as readonly object[]).length, status];
};

it('proposes a closed dispute as related, and its file as a signal, as long as it is used', async () => {
  await pass();
  expect(await met()).toEqual([
    [true, false],
    [true, true],
    [false, true],
  ]);
});

it('shows a complaint about conduct in it to whoever has it', async () => {
  const said = { office: 'case-manager', ground: 'delay', reasons: 'Nothing moved for weeks', keptBack: false };
  const filed = await api.post(`/v1/disputes/${stored.disputeId}/grievances`, said, eva);
  expect(filed.status).toBe(201);
  grievanceId = String(filed.body['grievanceId']);
  await pass();
  const { rows } = await api.parts.pool.query<{ login: string }>(
    `SELECT login FROM ${GRIEVANCES_VIEW} g JOIN office.account a ON a.id = g.handler_id WHERE g.grievance_id = $1`,
    [grievanceId],
  );
  handler = { token: await there.association.signIn(rows[0]?.login ?? '') };
  expect(await grievances()).toEqual([1, 200]);
});

it('shows nothing of it in other disputes once its file is only stored, not even that there is something', async () => {
  const body = { kind: 'dispute', subjectId: stored.disputeId, reason: 'A suit is announced' };
  holdId = String((await api.post(`${at}/legal-holds`, body, admins['ada'])).body['holdId']);
  expect(await hold('placings', 'eli')).toBe(200);
  await api.post('/v1/me/data-requests', { kind: 'erasure', partyId: eva.partyId }, eva);
  await pass();
  expect((await api.get(`/v1/disputes/${stored.disputeId}`, there.maja)).status).toBe(404);
  expect(await grievances()).toEqual([0, 404]);
  expect(await met()).toEqual([
    [false, false],
    [false, false],
    [false, false],
  ]);
  const signals = `/v1/disputes/${stored.disputeId}/signals`;
  for (const by of [there.maja, admins['ada'], there.ana, eva, { token: there.shop.apiKey }])
    expect((await api.get(signals, by)).status).toBeGreaterThanOrEqual(403);
  const otherDisputeId = stored.disputeId;
  const related = await api.post(
    `/v1/disputes/${open.disputeId}/relations`,
    { relation: 'repeat', otherDisputeId },
    there.maja,
  );
  expect([related.status, related.text.includes(stored.number)]).toEqual([422, false]);
});

it('is met again when its hold is lifted and it is used again', async () => {
  expect([await hold('lift-proposals', 'ada'), await hold('lifts', 'eli')]).toEqual([200, 200]);
  await pass();
  expect(await met()).toEqual([
    [true, false],
    [true, true],
    [false, true],
  ]);
});
