import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { openNegotiable } from '../../../test/support/negotiation.js';
import { until } from '../../../test/support/until.js';

let api: Api;
let story: Case;
let messages: string;
let bob: { readonly token: string };
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  const { path, negotiate } = await openNegotiable(api, story);
  const { room } = await negotiate('bag');
  messages = `${path}${room}/messages`;
  await api.post(messages, { text: 'said before' }, story.ana);
}, 90_000);
beforeEach(async () => {
  const login = `bob${++people}`;
  bobId = await story.association.account({ login, roles: ['party'], partyIds: [story.ben.partyId] });
  bob = { token: await story.association.signIn(login) };
});
afterAll(() => api.stop());
let people = 0;
let bobId = '';

/** Waits under Bob’s token for what is said next; resolves once the poll is open. `changed`: what ended it early. */
const waitForNext = async () => {
  const begun = jest.spyOn(api.parts.watch, 'beyond');
  const answer = api.get(`${messages}?after=${said}`, bob);
  await until('the poll is open', () => begun.mock.calls.length > 0);
  const changed = begun.mock.results[0]?.value as ReturnType<typeof api.parts.watch.beyond>;
  begun.mockRestore();
  return { answer, changed };
};
let said = 1;
const say = async (text: string): Promise<void> => {
  expect((await api.post(messages, { text }, story.ana)).status).toBe(201);
  said += 1;
};

it('answers somebody who waits at once when its authority for a party ends, and gives nothing of what is said', async () => {
  const { answer, changed } = await waitForNext();
  const ending = `/v1/parties/${story.ben.partyId}/authorities/${bobId}/endings`;
  expect((await api.post(ending, {}, bob)).status).toBe(200);
  const { status, text } = await answer;
  expect([status, await changed]).toEqual([404, expect.anything()]); // not after the twenty seconds of a poll
  await say('said after the end');
  expect(text).not.toContain('said');
});

it('looks anew at what its account may do before it gives what was said meanwhile', async () => {
  const { answer } = await waitForNext();
  await api.parts.pool.query("UPDATE office.account SET roles = '{}' WHERE id = $1", [bobId]); // nobody told
  await say('said to those who are left');
  const { status, text } = await answer;
  expect([status, text.includes('said')]).toEqual([404, false]);
});

it('gives what was said to who may hear it still', async () => {
  const { answer } = await waitForNext();
  await say('said to everybody');
  expect(await answer).toMatchObject({ status: 200, body: { items: [{ text: 'said to everybody' }] } });
});
