import { startApi, type Api } from '../../../../test/support/api.js';
import type { GuideBody } from '../guide/guide.dto.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

/** Sets the association's legal time, which then goes on. */
const itIs = (instant: string) =>
  api.parts.dataSource.query('UPDATE office.association SET clock_offset_ms = $1 WHERE id = $2', [
    Date.parse(instant) - Date.now(),
    story.association.associationId,
  ]);
const current = async () => (await api.get('/v1/rulebooks/current', story.ana)).body as unknown as object;
const pinOf = async ({ disputeId }: Pick<Filed, 'disputeId'>) =>
  (await api.get(`/v1/disputes/${disputeId}`, story.ana)).body['rulebook'];
const filed = async (): Promise<Filed> =>
  (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;

it('puts what is filed under what is in force on that day of legal time, and leaves it there', async () => {
  await itIs('2026-11-27T15:50:00Z'); // ten minutes before midnight in Shanghai
  expect(await current()).toMatchObject({
    version: '2027-01',
    inForceFrom: '2026-11-27',
    next: { version: '2026-11-28', inForceFrom: '2026-11-28' },
  });
  const before = await filed();
  const mediated = await api.post(
    '/v1/mediation-requests',
    {
      matter: 'account-ownership',
      respondents: [{ ref: 'ben', roles: ['service-agency'], name: 'Ben', partyId: story.ben.partyId }],
      statement: 'They owe us.',
      evidence: [],
    },
    story.ana,
  );
  expect(mediated).toMatchObject({ status: 201 });
  await itIs('2026-11-27T16:00:00Z');
  const now = await current();
  expect(now).toMatchObject({ version: '2026-11-28', inForceFrom: '2026-11-28' });
  expect(now).toMatchObject({ next: { version: '2026-11-29', inForceFrom: '2026-11-29' } });
  const after = await filed();
  expect(await pinOf(before)).toMatchObject({ id: 'cn-ecl', version: '2027-01' });
  expect(await pinOf(after)).toMatchObject({ id: 'cn-ecl', version: '2026-11-28' });
  expect(await pinOf(mediated.body as unknown as Filed)).toMatchObject({
    id: 'cn-association-mediation',
    version: '2027-01',
  });
});

it('says the same of what is published without an account, by the clock of the association that is named', async () => {
  const { associationId } = story.association;
  await itIs('2026-11-27T15:50:00Z');
  const at = (path: string) => api.get(`/v1/${path}?association=${associationId}`);
  expect((await at('handling')).body).toMatchObject({ version: '2027-01', inForceFrom: '2026-11-27' });
  expect((await at('rating-rules/current')).body).toMatchObject({ version: '2027-01', inForceFrom: '2026-11-25' });
  await itIs('2026-11-27T16:00:00Z');
  expect((await at('handling')).body).toMatchObject({ version: '2026-11-28', inForceFrom: '2026-11-28' });
  expect(await api.get(`/v1/handling?association=${story.maja.token}`)).toMatchObject({ status: 400 });
});

it('lets everybody read every version, with its title and the day from which it holds', async () => {
  const { rulebooks } = (await api.get('/v1/rulebooks')).body as unknown as {
    readonly rulebooks: readonly { readonly id: string; readonly version: string; readonly hash: string }[];
  };
  expect(rulebooks.at(-1)).toMatchObject({ id: 'cn-association-mediation', title: { 'zh-CN': '协会调解程序' } });
  for (const { id, version, hash } of rulebooks)
    expect((await api.get(`/v1/rulebooks/${id}/${version}`)).body).toMatchObject({ id, version, hash });
  expect((await api.get('/v1/rulebooks/cn-ecl/1999-01')).status).toBe(404);
});

it('tells who the association is, as its letters do', async () => {
  const { associationId } = story.association;
  const front = await api.get(`/v1/associations/${associationId}/front`);
  expect(front.body).toMatchObject({ associationId, slug: expect.stringMatching(/^[a-z0-9-]+$/) as string });
  expect(Object.keys(front.body['name'] as unknown as object)).toEqual(['zh-CN', 'en']);
  expect((await api.get(`/v1/associations/${story.ana.partyId}/front`)).status).toBe(404);
});

it('gives everybody the questions before a dispute and where they lead, with grounds, and takes no answers', async () => {
  const { status, body } = await api.get('/v1/guide');
  expect(status).toBe(200);
  expect(body).toMatchObject({ version: '2026-11', asOf: '2026-11-27' });
  const { questions, rules, avenues } = body as unknown as GuideBody;
  expect(questions[0]).toMatchObject({ code: 'who', words: { en: 'Who are you?' }, asked: [{}] });
  expect(questions.every(({ answers }) => answers.length > 1)).toBe(true);
  const rule = rules.find(({ code }) => code === 'fifteen-days');
  expect(rule).toMatchObject({ avenue: 'court', clause: 'E-Commerce Law 43(2)', confidence: 'law' });
  expect(rule?.when).toEqual({ state: ['declared'] });
  expect(avenues.flatMap(({ grounds }) => grounds).every(({ words, source }) => words.en !== '' && source !== '')).toBe(
    true,
  );
  expect((await api.get('/v1/guide?who=accused')).status).toBe(400);
  expect((await api.post('/v1/guide', { who: 'accused' }, story.ana)).status).toBe(405);
});
