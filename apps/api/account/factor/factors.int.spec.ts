import { startApi, type Api } from '../../../../test/support/api.js';
import { PASSWORD, setUpAssociation } from '../../../../test/support/association.js';
import { addGenerator, firstStep } from '../../../../test/support/factor.js';

let api: Api;
let there: Awaited<ReturnType<typeof setUpAssociation>>;
beforeAll(async () => {
  api = await startApi('development', undefined, undefined, undefined, { factorRoles: ['administrator', 'mediator'] });
  there = await setUpAssociation(api);
}, 60_000);
afterAll(() => api.stop());

type By = { readonly token: string };
const half = async (login: string): Promise<By> => {
  const { status, body } = await firstStep(api, there.associationId, login);
  expect(status).toBe(202);
  return { token: String(body['token']) };
};
const MINUTES = 60_000;

it('leads who needs a factor and has none to enrol one, and to nothing else', async () => {
  await there.account({ login: 'ana', roles: ['administrator'] });
  const first = await firstStep(api, there.associationId, 'ana');
  expect(first).toMatchObject({ status: 202, body: { owed: 'enrolment', means: [] } });
  const by = { token: String(first.body['token']) };
  expect((await api.get('/v1/me', by)).status).toBe(401);
  expect((await api.get(`/v1/associations/${there.associationId}/factor-policy`, by)).status).toBe(401);
  expect((await api.post('/v1/sessions/enrolments', undefined, by)).status).toBe(403);
  expect((await api.post('/v1/sessions/second-steps', { code: '123456' }, by)).status).toBe(403);
  const { recoveryCodes } = await addGenerator(api, by);
  expect(recoveryCodes).toHaveLength(10);
  const done = await api.post('/v1/sessions/enrolments', undefined, { ...by, key: 'enrolled-of-ana' });
  expect(done.status).toBe(201);
  const session = { token: String(done.body['token']) };
  expect((await api.get('/v1/me/factors', session)).body).toMatchObject({ required: true, recoveryCodesLeft: 10 });
  const again = await api.post('/v1/sessions/enrolments', undefined, { ...by, key: 'enrolled-of-ana' });
  expect(again.body['token']).toBe(session.token);
  expect((await api.post('/v1/sessions/enrolments', undefined, by)).status).toBe(401); // it is used up
});

it('lets in without one who needs none, and an association asks for more', async () => {
  await there.account({ login: 'ben', roles: ['expert'] });
  expect((await firstStep(api, there.associationId, 'ben')).status).toBe(201);
  const at = `/v1/associations/${there.associationId}/factor-policy`;
  const change = (body: object) => api.send('PUT', at, there.operator, body);
  expect((await change({ roles: ['expert'] })).body).toEqual({
    installation: ['administrator', 'mediator'],
    association: ['expert'],
  });
  expect((await firstStep(api, there.associationId, 'ben')).status).toBe(202);
  expect((await change({ roles: ['nobody'] })).status).toBe(400);
  expect((await change({ roles: [] })).status).toBe(200); // no more than the installation, and no less
  expect((await firstStep(api, there.associationId, 'ben')).status).toBe(201);
  await there.account({ login: 'max', roles: ['mediator'] });
  expect((await firstStep(api, there.associationId, 'max')).body).toMatchObject({ owed: 'enrolment' });
});

it('changes nothing without a fresh proof: by the password before there is a factor, by a factor from then on', async () => {
  const session = { token: await there.person({ login: 'cai', roles: ['expert'] }) };
  api.pass(11 * MINUTES);
  const begin = () => api.post('/v1/me/factors/totp', { name: 'Phone' }, session);
  expect(await begin()).toMatchObject({ status: 403, body: { code: 'ProofNeeded' } });
  const prove = (body: object) => api.post('/v1/me/proofs', body, session);
  expect(await prove({ password: 'not the password' })).toMatchObject({ status: 422, body: { code: 'WrongFactor' } });
  expect((await prove({ password: PASSWORD })).status).toBe(200);
  const one = await addGenerator(api, session);
  const two = await addGenerator(api, session, 'Tablet');
  expect(two.recoveryCodes).toEqual([]);
  api.pass(11 * MINUTES);
  const remove = (factorId: string) => api.send('DELETE', `/v1/me/factors/${factorId}`, session);
  expect((await remove(one.factorId)).status).toBe(403);
  expect(await prove({ password: PASSWORD })).toMatchObject({ status: 403, body: { code: 'ProofNeeded' } });
  expect((await prove({ code: one.code() })).status).toBe(200);
  const listed = await api.get('/v1/me/factors', session);
  expect(listed.body).toMatchObject({
    items: [
      { kind: 'totp', name: 'Phone', lastUsedAt: expect.any(String) },
      { kind: 'totp', name: 'Tablet' },
    ],
    required: false,
    freshUntil: expect.any(String),
  });
  expect((await remove(one.factorId)).status).toBe(204);
  expect((await remove(one.factorId)).status).toBe(404);
  expect((await remove(two.factorId)).status).toBe(204); // the last one, which nobody requires
  expect((await api.get('/v1/me/factors', session)).body).toMatchObject({ items: [], recoveryCodesLeft: 0 });
});

it('keeps the last factor of who needs one, also when two are removed at the same instant', async () => {
  await there.account({ login: 'dee', roles: ['administrator'] });
  const by = await half('dee');
  await addGenerator(api, by);
  const session = { token: String((await api.post('/v1/sessions/enrolments', undefined, by)).body['token']) };
  await addGenerator(api, session, 'Second');
  const { items } = (await api.get('/v1/me/factors', session)).body as unknown as {
    readonly items: readonly { readonly factorId: string }[];
  };
  const answers = await Promise.all(
    items.map(({ factorId }) => api.send('DELETE', `/v1/me/factors/${factorId}`, session)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'LastFactor' });
});

it('touches no factor of somebody else, and tells the person of each change', async () => {
  const session = { token: await there.person({ login: 'eve', roles: ['expert'] }) };
  const other = { token: await there.person({ login: 'fay', roles: ['expert'] }) };
  const { factorId } = await addGenerator(api, other);
  expect((await api.send('DELETE', `/v1/me/factors/${factorId}`, session)).status).toBe(404);
  const begun = await api.post('/v1/me/factors/totp', { name: 'x' }, other);
  const path = `/v1/me/factors/${String(begun.body['factorId'])}/confirmations`;
  expect((await api.post(path, { code: '123456' }, session)).status).toBe(404);
  const { rows } = await api.parts.pool.query(
    `SELECT n.topic FROM office.account_notice n JOIN office.account a ON a.id = n.account_id WHERE a.login = 'fay'`,
  );
  expect(rows).toEqual([{ topic: 'totp-added' }]);
});

it('resets what somebody lost: by a second administrator at once, by one after three days, never by the person alone', async () => {
  const officer = async (login: string): Promise<By & { readonly accountId: string }> => {
    const accountId = await there.account({ login, roles: ['administrator'] });
    const by = await half(login);
    await addGenerator(api, by);
    const { body } = await api.post('/v1/sessions/enrolments', undefined, by);
    return { token: String(body['token']), accountId };
  };
  const [gil, hal, ida] = [await officer('gil'), await officer('hal'), await officer('ida')];
  const gilToo = await officer('gil-too');
  const ofOneHand = 'UPDATE office.account SET made_by = $1 WHERE id = $2';
  await api.parts.pool.query(ofOneHand, [gil.accountId, gilToo.accountId]);
  const at = `/v1/associations/${there.associationId}`;
  const ask = (by: By, accountId: string) =>
    api.post(`${at}/accounts/${accountId}/factor-resets`, { reason: 'lost-device' }, by);
  expect((await ask(gil, gil.accountId)).body).toMatchObject({ code: 'NotIndependent' });
  const asked = await ask(gil, ida.accountId);
  expect(asked.status).toBe(201);
  expect((await ask(hal, ida.accountId)).body).toMatchObject({ code: 'Taken' });
  const agree = (by: By, resetId: unknown) => api.post(`${at}/factor-resets/${String(resetId)}/agreements`, {}, by);
  for (const by of [gil, ida])
    expect((await agree(by, asked.body['resetId'])).body).toMatchObject({ code: 'NotIndependent' });
  expect(await agree(gilToo, asked.body['resetId'])).toMatchObject({
    status: 409,
    body: { code: 'SecondPersonNeeded', facts: { why: 'same-hand' } },
  });
  expect((await firstStep(api, there.associationId, 'ida')).body).toMatchObject({ owed: 'factor' });
  expect((await agree(hal, asked.body['resetId'])).status).toBe(200);
  expect((await api.get('/v1/me', ida)).status).toBe(401);
  expect((await firstStep(api, there.associationId, 'ida')).body).toMatchObject({ owed: 'enrolment' });

  const second = await ask(gil, hal.accountId);
  expect((await api.post('/v1/me/factor-reset-refusals', {}, hal)).body).toMatchObject({ state: 'refused' });
  expect((await agree(ida, second.body['resetId'])).status).toBe(401);
  await ask(gil, hal.accountId);
  api.pass(72 * 60 * MINUTES - 1_000);
  expect((await firstStep(api, there.associationId, 'hal')).body).toMatchObject({ owed: 'factor' });
  api.pass(2_000);
  expect((await firstStep(api, there.associationId, 'hal')).body).toMatchObject({ owed: 'enrolment' });
  const { rows } = await api.parts.pool.query(
    `SELECT e.kind FROM security.event e WHERE e.kind LIKE 'factor-reset%' ORDER BY e.id`,
  );
  expect(rows.map(({ kind }: { kind: string }) => kind)).toEqual([
    'factor-reset-asked',
    'factor-reset-agreed',
    'factor-reset-done',
    'factor-reset-asked',
    'factor-reset-refused',
    'factor-reset-asked',
    'factor-reset-done',
  ]);
});
