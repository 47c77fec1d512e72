import { instant, type Instant } from '#domain/kernel/message.js';
import { shareApi, type Api } from '../../../../../test/support/api.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());
const running = Date.now;
afterEach(() => void (Date.now = running));

/** Holds the machine's clock, as the API reads it, so that legal time is that instant to the millisecond. */
const stopAt = async (legal: Instant): Promise<void> => {
  const machine = Date.now();
  Date.now = () => machine;
  const { now } = (await api.get('/v1/clock', story.maja)).body as unknown as { readonly now: Instant };
  const then = machine + Date.parse(legal) - Date.parse(now);
  Date.now = () => then;
};

it.each([
  ['at', 0, 200, undefined],
  ['one millisecond before', -1, 200, undefined],
  ['one millisecond after', 1, 409, 'DeadlinePassed'],
])('B073 a cure that comes %s its deadline', async (_, milliseconds, status, code) => {
  const { disputeId } = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  const path = `/v1/disputes/${disputeId}`;
  expect((await api.post(`${path}/cure-requests`, { defects: [{ code: 'TM1' }] }, story.maja)).status).toBe(200);
  const { deadlines } = (await api.get(path, story.ana)).body as unknown as {
    readonly deadlines: readonly { readonly dueAt: Instant }[];
  };
  const dueAt = deadlines[0]?.dueAt ?? '';
  await stopAt(instant(Date.parse(dueAt) + milliseconds));
  const ana = { token: await story.association.signIn('ana') };
  const answer = await api.post(
    `${path}/cures`,
    { materials: [], evidence: [], statement: 'The certificate is as filed.' },
    ana,
  );
  expect([answer.status, answer.body['code']]).toEqual([status, code]);
});
