import { shareApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { openNegotiable } from '../../../test/support/negotiation.js';

let api: Api;
let story: Case;
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  const made = await Promise.all(
    ['noa', 'lea', 'olga'].map(
      async (login) => [login, await story.association.account({ login, roles: ['case-manager'] })] as const,
    ),
  );
  ids = Object.fromEntries(made);
}, 60_000);
afterAll(() => api.stop());

type By = { readonly token: string };
type Seen = {
  readonly rooms: readonly {
    readonly roomId: string;
    readonly reading?: { readonly askedById: string; readonly reasonId: string; readonly reason?: string };
  }[];
  readonly desk?: { readonly names: readonly { readonly id: string; readonly name: string }[] };
};
const signedIn = async (login: string): Promise<By> => ({ token: await story.association.signIn(login) });

it('is allowed to whom a second officer, of another hand, has read asking, and why', async () => {
  const { path, negotiate, attempt } = await openNegotiable(api, story);
  const { room, roomId } = await negotiate('bag');
  const [noa, lea, olga] = [await signedIn('noa'), await signedIn('lea'), await signedIn('olga')];
  const seenBy = async (by: By): Promise<Seen> => (await api.get(path, by)).body as unknown as Seen;
  const readingBy = async (by: By) => (await seenBy(by)).rooms.find((one) => one.roomId === roomId)?.reading;
  const allow = async (by: By, read: Seen['rooms'][number]['reading']) =>
    attempt(by, `${room}/readings/allowances`, { askedById: read?.askedById, reasonId: read?.reasonId });

  expect((await attempt(olga, `${room}/readings`, { reason: 'Somebody may be in danger.' })).status).toBe(200);
  const first = await readingBy(noa);
  expect(first).toEqual({
    askedById: ids['olga'],
    reasonId: expect.any(String),
    reason: 'Somebody may be in danger.',
  });
  expect((await seenBy(noa)).desk?.names).toContainEqual({ id: ids['olga'], name: 'olga' });
  expect([await readingBy(story.ana), await readingBy(story.ben)]).toEqual([undefined, undefined]);

  await api.parts.pool.query('UPDATE office.account SET made_by = $1 WHERE id = $2', [ids['olga'], ids['lea']]);
  expect(await allow(lea, first)).toMatchObject({
    status: 409,
    body: { code: 'SecondPersonNeeded', facts: { why: 'same-hand' } },
  });
  expect((await attempt(olga, `${room}/readings`, { reason: 'I am curious.' })).status).toBe(200);
  expect(await allow(noa, first)).toMatchObject({ status: 409, body: { code: 'AskedAnew' } });
  expect((await attempt(noa, `${room}/readings/allowances`, {})).status).toBe(400);
  expect((await allow(noa, await readingBy(noa))).status).toBe(200);
  expect(await readingBy(noa)).toBeUndefined();
  expect((await api.get(`${path}${room}/readings`, olga)).status).toBe(200);
});
