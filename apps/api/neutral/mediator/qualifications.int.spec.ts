import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../test/support/dispute.js';

const DAY = 86_400_000;

let api: Api;
let story: Case;
let max: string;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  max = await story.association.account({ login: 'max', roles: ['mediator'] });
  const { operator, associationId } = story.association;
  const listing = {
    services: ['mediator'],
    languages: ['zh-CN'],
    qualification: 'professional-title',
    details: 'x',
    from: '2026-01-01T00:00:00Z',
    until: '2027-01-01T00:00:00Z',
    cap: 3,
  };
  await api.post(`/v1/mediators/${max}/listings`, listing, operator);
  const basis = { legalBasis: 'commercial-mediation', place: '杭州' };
  await api.post(`/v1/associations/${associationId}/mediation-body`, basis, operator);
}, 60_000);
afterAll(() => api.stop());

const on = (act: string, body: object, by: { readonly token: string } = story.maja) =>
  api.post(`/v1/mediators/${max}/${act}`, body, by);
type Listed = readonly { readonly available: boolean; readonly qualifications: readonly object[] }[];
const roster = async (by: { readonly token: string }) =>
  ((await api.get('/v1/mediators', by)).body['mediators'] as unknown as Listed)[0];
const tasks = async (by: { readonly token: string }) => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  return (await api.get('/v1/tasks?kind=renew-qualification', by)).body['items'];
};

it('is told on the roster, is a task before it ends, and keeps from being asked once it has', async () => {
  expect(await roster(story.ana)).toMatchObject({ available: true, qualifications: [] });
  const seen = { kind: 'commercial-mediator', paper: 'Certificate 44030001', until: '2026-05-01T00:00:00Z' };
  expect((await on('qualifications', seen)).status).toBe(200);
  expect(await roster(story.maja)).toMatchObject({
    available: true,
    qualifications: [{ kind: seen.kind, counts: true, checkedBy: 'maja', paper: seen.paper }],
  });
  expect(JSON.stringify(await roster(story.ana))).not.toContain('44030001'); // the paper is the association's to see
  expect(await tasks(story.maja)).toEqual([]);
  api.pass(45 * DAY);
  const maja = { token: await story.association.signIn('maja') };
  expect(await tasks(maja)).toMatchObject([
    { subject: `mediator:${max}:commercial-mediator`, ownerId: expect.any(String) },
  ]);
  api.pass(30 * DAY);
  const later = { token: await story.association.signIn('maja') };
  expect(await roster(later)).toMatchObject({ available: false, qualifications: [{ counts: false }] });
  expect((await on('qualifications', { kind: 'lawyer', paper: 'Bar 2015' }, later)).status).toBe(200);
  expect(await roster(later)).toMatchObject({ available: true });
  expect((await on('qualification-endings', { kind: 'lawyer', reason: 'Struck off' }, later)).status).toBe(200);
  expect(await roster(later)).toMatchObject({ available: false });
});

it('refuses with the field what is no check, and who may not make one', async () => {
  const by = { token: await story.association.signIn('maja') };
  const past = await on('qualifications', { kind: 'lawyer', paper: 'x', until: '2026-03-01T00:00:00Z' }, by);
  expect(past).toMatchObject({ status: 422, body: { code: 'InstantImplausible' } });
  expect(await on('qualifications', { kind: 'wizard', paper: 'x' }, by)).toMatchObject({ status: 400 });
  const none = await on('qualification-endings', { kind: 'peoples-mediator', reason: 'x' }, by);
  expect(none).toMatchObject({ status: 422, body: { code: 'NothingNamed' } });
  expect(
    (await on('qualifications', { kind: 'lawyer', paper: 'x' }, { token: await story.association.signIn('ana') }))
      .status,
  ).toBe(403);
});
