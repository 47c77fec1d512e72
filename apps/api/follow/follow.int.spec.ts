import { catchUp } from '../../../test/support/everywhere.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { followChanges } from '../../../test/support/following.js';
import { openNegotiable } from '../../../test/support/negotiation.js';
import { until } from '../../../test/support/until.js';

let api: Api;
let story: Case;
let base: string;
let disputeId: string;
let path: string;
let room: string;
let roomId: string;
const officers = new Map<string, { readonly id: string; readonly token: string }>();
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  base = `/v1/associations/${story.association.associationId}`;
  for (const login of ['noa', 'ada', 'amy']) {
    const id = await story.association.account({ login, roles: [login === 'amy' ? 'administrator' : 'case-manager'] });
    officers.set(login, { id, token: await story.association.signIn(login) });
  }
  const opened = await openNegotiable(api, story);
  ({ path, disputeId } = opened);
  ({ room, roomId } = await opened.negotiate('bag'));
  await catchUp(api);
}, 90_000);
afterAll(() => api.stop());

const officer = (login: string) => officers.get(login) ?? { id: '', token: '' };
const done = async (at: string, body: object, by: { readonly token: string }): Promise<void> => {
  const { status, text } = await api.post(at, body, by);
  expect([text, status < 300]).toEqual([text, true]);
};
const say = (text: string) => done(`${path}${room}/messages`, { text }, story.ana);
const missed = async (by: { readonly token: string }, id?: string) =>
  (await api.get(`/v1/stream${id === undefined ? '' : `?lastEventId=${id}`}`, by)).body as unknown as {
    readonly topics: readonly object[];
    readonly lastEventId?: string;
  };

it('tells one case manager what another did before any list shows it, and its lists when they show it', async () => {
  const [noa, ada] = [await followChanges(api, officer('noa')), await followChanges(api, officer('ada'))];
  await done(`${path}/takings`, {}, officer('ada'));
  expect(await noa.told('dispute')).toEqual({ topic: 'dispute', disputeId });
  expect(noa.topics.map(({ topic }) => topic)).toEqual(['dispute']); // the docket does not show it yet
  await catchUp(api);
  for (const topic of ['docket', 'tasks', 'counts']) await noa.told(topic);
  await ada.told('counts'); // whoever did it has other pages open
  await Promise.all([noa.cut(), ada.cut()]);
});

it('tells of a room its members alone: nobody else is told anything, not even that something happened', async () => {
  const people = { ben: story.ben, cai: story.cai, maja: story.maja, ada: officer('ada') };
  const following = await Promise.all(Object.values(people).map((by) => followChanges(api, by)));
  const [ben, ...others] = following;
  await say('between the two of us');
  expect(await ben?.told('room')).toEqual({ topic: 'room', disputeId, roomId });
  await done(`${path}/desks`, {}, story.cai); // seen by Cai and by staff
  for (const one of others) await one.told('dispute');
  for (const { topics } of others) expect(topics.map(({ topic }) => topic)).not.toContain('room');
  for (const { state } of others) expect(state.text).not.toContain(roomId);
  for (const { state } of others) expect(state.text.match(/^event: changed$/gm)).toHaveLength(1);
  expect(ben?.topics).toHaveLength(1); // nor he of Cai's desk
  await Promise.all(following.map((one) => one.cut()));
});

it('loses nothing over a cut, and tells nothing twice that was told before', async () => {
  const first = await followChanges(api, story.ben);
  await first.cut();
  await say('while nobody listens');
  const second = await followChanges(api, story.ben, first.state.lastEventId);
  await second.told('room');
  await until('it may go on from here', () => second.state.lastEventId !== '');
  await second.cut();
  const third = await followChanges(api, story.ben, second.state.lastEventId);
  expect(third.topics).toEqual([]);
  await third.cut();
  await say('and once more');
  const { topics, lastEventId } = await missed(story.ben, third.state.lastEventId);
  expect(topics).toEqual([{ topic: 'room', disputeId, roomId }]);
  expect(await missed(story.ben, lastEventId)).toMatchObject({ topics: [] });
});

it('gives for an absence of more than five minutes one word', async () => {
  const { lastEventId } = await missed(story.cai);
  api.pass(6 * 60_000);
  expect(await missed(story.cai, lastEventId)).toMatchObject({ topics: [{ topic: 'everything' }] });
});

it('says nothing by its ids, and takes none that was given to another', async () => {
  const [one, same] = [(await missed(story.ben)).lastEventId, (await missed(story.ben)).lastEventId];
  expect(one).not.toBe(same);
  for (const by of [story.ana, story.maja, story.shop])
    expect(await api.get(`/v1/stream?lastEventId=${one}`, by)).toMatchObject({
      status: 400,
      body: { code: 'InvalidRequest', errors: [{ field: 'Last-Event-ID', code: 'invalid' }] },
    });
  expect((await followChanges(api, story.ana, one)).status).toBe(400);
  expect((await followChanges(api, { token: 'pls_none' })).status).toBe(401);
});

it('tells a stranger of the association nothing of a dispute that it has no part in', async () => {
  const eve = { token: await story.association.person({ login: 'eve', roles: ['party'] }) };
  const stream = await followChanges(api, eve);
  await say('of no concern to her');
  const ben = await followChanges(api, story.ben);
  await say('and again');
  await ben.told('room');
  expect(stream.topics).toEqual([]);
  await Promise.all([stream.cut(), ben.cut()]);
});

it('ends the stream of a case manager who is dismissed at once, and of whoever signs out', async () => {
  const noa = await followChanges(api, officer('noa'));
  await done(`${base}/accounts/${officer('noa').id}/endings`, {}, officer('amy'));
  await noa.ended();
  const token = await story.association.signIn('cai');
  const cai = await followChanges(api, { token });
  await done('/v1/me/session-endings', { which: 'all' }, { token: await story.association.signIn('cai') });
  await cai.ended();
  expect((await followChanges(api, { token })).status).toBe(401);
  story = { ...story, cai: { ...story.cai, token: await story.association.signIn('cai') } };
});

it('keeps ten streams of one person open, and lets go what was closed', async () => {
  const open = await Promise.all(Array.from({ length: 10 }, () => followChanges(api, story.ben)));
  const more = await followChanges(api, story.ben);
  expect(more.status).toBe(429);
  await Promise.all(open.map((one) => one.cut()));
  const again = await until('there is room again', async () => {
    const one = await followChanges(api, story.ben);
    return one.status === 200 && one;
  });
  await again.cut();
});

it('tells in one process what was done in another, takes its ids, and lets everybody go when it ends', async () => {
  const { masterKey, evidenceFolder } = api;
  const other = await startApi('development', undefined, undefined, async () => api.postgres, {
    masterKey,
    evidenceFolder,
  });
  const here = await followChanges(api, story.ben);
  await here.cut();
  await say('in the first');
  const there = await followChanges(other, story.ben, here.state.lastEventId);
  expect(await there.told('room')).toEqual({ topic: 'room', disputeId, roomId });
  await other.close();
  await there.ended();
});
