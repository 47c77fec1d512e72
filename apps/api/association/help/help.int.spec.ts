import { randomUUID } from 'node:crypto';
import { startApi, type Api } from '../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../test/support/dispute.js';
import { passDays } from '../../../../test/support/pass-days.js';

let api: Api;
let story: Case;
let entries: string;
let directory: string;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  const association = `/v1/associations/${story.association.associationId}`;
  [entries, directory] = [`${association}/help-entries`, `${association}/help`];
}, 60_000);
afterAll(() => api.stop());

const centre = {
  kind: 'protection-station',
  name: { 'zh-CN': '某市知识产权保护中心', en: 'IP Protection Centre' },
  rights: ['patent', 'trademark'],
  fee: 'free',
  telephone: '0755-12330',
  source: 'Its own page',
};
const hotline = {
  kind: 'hotline',
  name: { 'zh-CN': '全国12315热线', en: '12315' },
  fee: 'free',
  telephone: '12315',
  source: 'x',
};
const everybody = async () => (await api.get(directory)).body as unknown as { readonly items: readonly object[] };
const enter = async (entry: object): Promise<string> => {
  const answer = await api.post(entries, entry, story.maja);
  expect(answer.status).toBe(201);
  return (answer.body as { readonly entryId?: string }).entryId ?? '';
};

it('shows everybody what the association’s people enter, change, look at again and take out', async () => {
  expect(await everybody()).toEqual({ items: [] });
  const entryId = await enter(centre);
  await enter(hotline);
  const { items } = await everybody();
  expect(items).toMatchObject([hotline, { ...centre, entryId }]);
  expect(Object.keys(items[1] ?? {})).not.toContain('by');

  const { rights: _, ...all } = centre;
  const moved = { ...all, telephone: '0755-99999999' };
  expect(await api.post(`${entries}/${entryId}/changes`, moved, story.maja)).toMatchObject({ status: 200 });
  expect((await everybody()).items[1]).toMatchObject(moved);
  expect((await everybody()).items[1]).not.toHaveProperty('rights');

  await passDays(api, story.association.associationId)(366);
  const due = async () =>
    ((await api.get(entries, story.maja)).body as unknown as { items: { isCheckDue: boolean }[] }).items.map(
      ({ isCheckDue }) => isCheckDue,
    );
  expect(await due()).toEqual([true, true]);
  expect(await api.post(`${entries}/${entryId}/checks`, {}, story.maja)).toMatchObject({ status: 200 });
  expect(await due()).toEqual([true, false]);

  expect(await api.post(`${entries}/${entryId}/withdrawals`, {}, story.maja)).toMatchObject({ status: 200 });
  expect((await everybody()).items).toMatchObject([hotline]);
  for (const act of ['checks', 'withdrawals'])
    expect(await api.post(`${entries}/${entryId}/${act}`, {}, story.maja)).toMatchObject({ status: 404 });
});

it.each([
  ['nobody can reach', { ...hotline, telephone: undefined }, 'telephone', 'none-of-several'],
  ['nobody can reach in whatever way', { ...hotline, telephone: undefined }, 'address', 'none-of-several'],
  ['has a page that is none', { ...hotline, website: 'javascript:alert(1)' }, 'website', 'not-a-url'],
  ['is of no kind', { ...hotline, kind: 'friend' }, 'kind', 'not-in-list'],
  ['is named in one language', { ...hotline, name: { en: 'x' } }, 'name.zh-CN', 'missing'],
])('takes nobody who %s', async (_, entry, field, code) => {
  const before = await everybody();
  expect(await api.post(entries, entry, story.maja)).toMatchObject({
    status: 400,
    body: { errors: expect.arrayContaining([expect.objectContaining({ field, code })]) },
  });
  expect(await everybody()).toEqual(before);
});

it('lets nobody else write in it', async () => {
  for (const by of [story.ana, story.ben]) expect(await api.post(entries, hotline, by)).toMatchObject({ status: 403 });
  expect(await api.get(`/v1/associations/${randomUUID()}/help`)).toMatchObject({ status: 404 });
});
