import { instant } from '#domain/kernel/message.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../../test/support/dispute.js';
import { followChanges } from '../../../../test/support/following.js';
import { notifyOfNext } from '../../../worker/readers/notify.js';

let api: Api;
let story: Case;
let path: string;
let notes: string;
let disputeId: string;
const people = new Map<string, { readonly id: string; readonly token: string }>();
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  for (const login of ['noa', 'lin', 'amy']) {
    const id = await story.association.account({ login, roles: [login === 'amy' ? 'administrator' : 'case-manager'] });
    people.set(login, { id, token: await story.association.signIn(login) });
  }
  ({ disputeId } = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed);
  path = `/v1/disputes/${disputeId}`;
  notes = `${path}/staff-notes`;
  await api.post(`${path}/acceptances`, {}, story.maja);
}, 90_000);
afterAll(() => api.stop());

type Line = {
  readonly noteId: string;
  readonly text?: string;
  readonly authorName?: string;
  readonly mine: boolean;
  readonly mentioned: readonly { readonly name?: string }[];
  readonly earlier: readonly { readonly text?: string }[];
};
type Listed = { readonly items: readonly Line[]; readonly next?: string };
const person = (login: string) => people.get(login) ?? { id: '', token: '' };
const list = async (by: { readonly token: string }, query = ''): Promise<Listed> =>
  (await api.get(notes + query, by)).body as unknown as Listed;
const write = (by: { readonly token: string }, text: string, more: object = {}) =>
  api.post(notes, { text, ...more }, by);
const noteIdOf = ({ body }: Awaited<ReturnType<typeof write>>): string => String(body['noteId']);

it('is read by case managers and administrators, the newest first, and corrected by its author with its history', async () => {
  const first = await write(story.maja, 'The shop called.', { mentionedIds: [person('noa').id] });
  expect(first).toMatchObject({ status: 201, body: { events: ['StaffNoteWritten'] } });
  await write(person('amy'), 'Mind the deadline.');
  const corrections = `${notes}/${noteIdOf(first)}/corrections`;
  expect((await api.post(corrections, { text: 'Not mine.' }, person('noa'))).status).toBe(403);
  expect((await api.post(corrections, { text: 'The shop wrote.' }, story.maja)).status).toBe(200);
  for (const by of [person('noa'), person('amy'), story.maja]) {
    const { items } = await list(by);
    expect(items.map(({ text }) => text)).toEqual(['Mind the deadline.', 'The shop wrote.']);
    expect(items[1]).toMatchObject({ earlier: [{ text: 'The shop called.' }], mine: by === story.maja });
    expect(items[1]?.mentioned).toHaveLength(1);
  }
  const { items, next } = await list(story.maja, '?limit=1');
  expect(items.map(({ text }) => text)).toEqual(['Mind the deadline.']);
  expect((await list(story.maja, `?limit=1&cursor=${next}`)).items).toMatchObject([{ text: 'The shop wrote.' }]);
  expect((await api.get(`${notes}?cursor=${next}`, person('noa'))).status).toBe(400);
});

it('moves nothing that anybody else sees: dispute, timeline, lists, the log of the dispute', async () => {
  const views = [path, `${path}/timeline`, '/v1/disputes', `${path}/evidence`];
  const others = [story.ana, story.shop, story.maja];
  const seen = async (): Promise<readonly unknown[]> =>
    Promise.all(others.flatMap((by) => views.map(async (view) => (await api.get(view, by)).text)));
  const length = async () =>
    (await api.parts.pool.query('SELECT FROM log.event WHERE stream_id = $1', [disputeId])).rowCount;
  const before = [await seen(), await length()];
  await write(story.maja, 'Nobody hears of this.');
  expect([await seen(), await length()]).toEqual(before);
  for (const by of [story.ana, story.ben, story.shop]) expect((await api.get(notes, by)).status).toBe(404);
  const { rows } = await api.parts.pool.query<{ data: string }>(
    "SELECT data FROM log.event e JOIN log.stream USING (stream_id) WHERE category = 'staff-note'",
  );
  expect(rows.map(({ data }) => data).join()).not.toContain('Nobody');
});

it('tells the staff who follow, and nobody else, that there is a note', async () => {
  const [noa, amy, ana] = await Promise.all(
    [person('noa'), person('amy'), story.ana].map((by) => followChanges(api, by)),
  );
  await write(story.maja, 'For all of us.');
  expect(await noa?.told('staff-notes')).toEqual({ topic: 'staff-notes', disputeId });
  await api.post(`${path}/desks`, {}, story.ana);
  await ana?.told('dispute');
  expect(ana?.topics.map(({ topic }) => topic)).not.toContain('staff-notes');
  await Promise.all([noa, amy, ana].map((one) => one?.cut()));
});

it('tells by mail whom it mentions, once, and refuses to mention who may not read it', async () => {
  while ((await notifyOfNext(api.parts.pool, instant(Date.now()))) > 0);
  const { rows } = await api.parts.pool.query<{ topic: string; accountId: string }>(
    `SELECT topic, account_id AS "accountId" FROM office.delivery_item JOIN office.delivery d ON d.id = delivery_id
      WHERE dispute_id = $1 AND account_id = ANY ($2::uuid[]) AND topic = 'act'`,
    [disputeId, [...people.values()].map(({ id }) => id)],
  );
  expect(rows).toEqual([{ topic: 'act', accountId: person('noa').id }]);
  const base = `/v1/associations/${story.association.associationId}`;
  const ofBen = { withId: story.ben.partyId, accountId: person('lin').id };
  const declared = await api.post(`${base}/declared-conflicts`, ofBen, person('lin'));
  expect([declared.text, declared.status]).toEqual([declared.text, 201]);
  const mention = (id: string) => write(story.maja, 'x', { mentionedIds: [id] });
  expect(await mention(person('lin').id)).toMatchObject({ status: 409, body: { code: 'OfficerBarred' } });
  expect((await api.get(notes, person('lin'))).status).toBe(404);
  const { body } = await api.get('/v1/me', story.ana);
  const { accountId } = (body as unknown as { readonly account: { readonly accountId: string } }).account;
  expect(await mention(accountId)).toMatchObject({ status: 422, body: { code: 'UnknownReference' } });
});

it('is gone with the key of the dispute’s notes: that there was one stays', async () => {
  await api.parts.vaultOf(story.association.associationId).destroyKey(`text:${disputeId}:staff-notes`);
  const { items } = await list(story.maja);
  expect(items.length).toBeGreaterThan(2);
  expect(items.every((item) => !('text' in item) && item.authorName !== undefined)).toBe(true);
});
