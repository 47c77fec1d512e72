import { replaceGone } from '#application/charge/replace-gone.js';
import { instant } from '#domain/kernel/message.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { askingOf } from '../../../../test/support/asking.js';
import { setUpCase, type Case } from '../../../../test/support/dispute.js';
import { catchUp, everywhereOf } from '../../../../test/support/everywhere.js';
import { addExpert, addMediator, failedMediation, panelEngine, panelSubject } from '../../../../test/support/panel.js';
import { notifyOfNext } from '../../../worker/readers/notify.js';

type By = { readonly token: string };
type Seat = { readonly seatId: string; readonly stage: string; readonly seat: string };
type Panel = { readonly panelId: string; readonly stage: string; readonly seats: readonly Seat[] };
type Seen = {
  readonly mediations: readonly { readonly mediatorId?: string; readonly stage: string }[];
  readonly stages: readonly { readonly subject: string; readonly stage: string }[];
  readonly deadlines: readonly { readonly subject: string; readonly dueAt: string }[];
  readonly allowedActions: readonly { readonly action: string }[];
};

let api: Api;
let story: Case;
let base: string;
let amy: By;
const neutrals = new Map<string, { readonly id: string; readonly token: string }>();
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  base = `/v1/associations/${story.association.associationId}`;
  amy = { token: await story.association.person({ login: 'amy', roles: ['administrator'] }) };
  for (const login of ['max', 'pia']) {
    const { mediatorId, token } = await addMediator(api, story, login);
    neutrals.set(login, { id: mediatorId, token });
  }
  for (const login of ['eda', 'fay', 'gus', 'hal', 'ivy']) {
    const { expertId, token } = await addExpert(api, story, login);
    neutrals.set(login, { id: expertId, token });
  }
}, 90_000);
afterAll(() => api.stop());

const { ok } = askingOf(() => api);
const neutral = (login: string) => neutrals.get(login) ?? { id: '', token: '' };
const suspend = async (login: string) =>
  expect((await api.post(`${base}/accounts/${neutral(login).id}/suspensions`, {}, amy)).status).toBe(201);
/** Two passes, since the first may not be repeated; how many moved in each. */
const passes = async (now: string): Promise<readonly number[]> => {
  await catchUp(api);
  const first = await replaceGone(everywhereOf(api, now));
  await catchUp(api);
  return [first, await replaceGone(everywhereOf(api, now))];
};
/** Into whose mail something of this dispute was put since the last time. */
const told = async (disputeId: string): Promise<readonly string[]> => {
  while ((await notifyOfNext(api.parts.pool, instant(Date.now()))) > 0);
  const text = `WITH fresh AS (DELETE FROM office.delivery_item WHERE dispute_id = $1 RETURNING delivery_id)
    SELECT DISTINCT a.login FROM fresh JOIN office.delivery d ON d.id = fresh.delivery_id
      JOIN office.account a ON a.id = d.account_id ORDER BY a.login`;
  return (await api.parts.pool.query<{ login: string }>(text, [disputeId])).rows.map(({ login }) => login);
};
const legalNow = async (): Promise<string> =>
  ((await api.get('/v1/clock', amy)).body as unknown as { now: string }).now;

describe('a mediator who is suspended while it mediates', () => {
  let at: string;
  let path: string;
  let disputeId: string;
  const see = async (by: By): Promise<Seen> => (await api.get(path, by)).body as unknown as Seen;

  it('is replaced: rooms are closed, the parties choose anew within the days of a choice, and are told', async () => {
    const agency = { ref: 'agency', roles: ['service-agency'], name: 'The firm of ben', partyId: story.ben.partyId };
    const body = { matter: 'account-ownership', respondents: [agency], statement: 'x', evidence: [] };
    const asked = (await api.post('/v1/mediation-requests', body, story.ana)).body as unknown as {
      readonly disputeId: string;
      readonly mediationId: string;
    };
    ({ disputeId } = asked);
    path = `/v1/disputes/${disputeId}`;
    at = `${path}/mediations/${asked.mediationId}`;
    const available = [{ from: '2026-03-03T01:00:00Z', until: '2026-06-20T10:00:00Z' }];
    for (const by of [story.ana, story.ben])
      await ok(`${at}/consents`, { contact: 'x', available, telephoneFirst: false, sideWith: [] }, by);
    for (const by of [story.ana, story.ben]) await ok(`${at}/choices`, { mediatorId: neutral('max').id }, by);
    await ok(`${at}/acceptances`, { noTies: true }, neutral('max'));
    expect((await see(neutral('max'))).stages).toContainEqual(expect.objectContaining({ stage: 'mediation' }));
    await told(disputeId);

    await suspend('max');
    expect((await api.get(path, neutral('max'))).status).toBe(401); // at once, whoever comes next
    const now = await legalNow();
    expect(await passes(now)).toEqual([1, 0]);
    const seen = await see(story.ana);
    expect(seen.stages).toContainEqual(expect.objectContaining({ stage: 'choosing-mediator' }));
    const due = seen.deadlines.find(({ subject }) => subject === `mediation:${asked.mediationId}`)?.dueAt ?? '';
    expect(Date.parse(due) - Date.parse(now)).toBeGreaterThan(0);
    expect(Date.parse(due) - Date.parse(now)).toBeLessThan(10 * 86_400_000);
    expect(seen.allowedActions.map(({ action }) => action)).toContain('ChooseMediator');
    expect(seen.mediations[0]).not.toHaveProperty('mediatorId');
    expect(await told(disputeId)).toEqual(['ana', 'ben']);
  });

  it('goes on with whom they choose, who is asked', async () => {
    const gone = await api.post(`${at}/choices`, { mediatorId: neutral('max').id }, story.ana);
    expect([gone.status, gone.body]).toMatchObject([422, { code: 'UnknownReference' }]);
    for (const by of [story.ana, story.ben]) await ok(`${at}/choices`, { mediatorId: neutral('pia').id }, by);
    expect(await told(disputeId)).toContain('pia');
    await ok(`${at}/acceptances`, { noTies: true }, neutral('pia'));
    expect((await see(story.ben)).stages).toContainEqual(expect.objectContaining({ stage: 'mediation' }));
    expect(await passes(await legalNow())).toEqual([0, 0]);
  });
});

describe('an expert who is suspended', () => {
  let at: string;
  let panel: string;
  let disputeId: string;
  let panelId: string;
  const see = async (by: By): Promise<Panel> => {
    const { panels } = (await api.get(`${at}/panels`, by)).body as unknown as { readonly panels: readonly Panel[] };
    return panels[0] ?? { panelId, stage: 'none', seats: [] };
  };
  const take = async (login: string, seatId = ''): Promise<void> => {
    const appointed = { expertId: neutral(login).id, reason: 'Knows the trade.' };
    await ok(`${at}/seats/${seatId}/appointments`, appointed, story.maja);
    await ok(`${at}/seats/${seatId}/acceptances`, { noTies: true }, neutral(login));
  };
  type Decision = { readonly roomId?: string; readonly issues: readonly { readonly issueId: string }[] };
  const decision = async (login: string): Promise<Decision> =>
    ((await api.get(`${at}/decisions`, neutral(login))).body as unknown as { decisions: Decision[] }).decisions[0] ?? {
      issues: [],
    };
  const room = async (login: string): Promise<string> => `${at}/rooms/${(await decision(login)).roomId}`;
  /** The first of them calls for a vote, and these vote. */
  const vote = async (presiding: string, voting: readonly string[]): Promise<string> => {
    const at = await room(presiding);
    const { voteId = '' } = await ok(`${at}/votes`, {}, neutral(presiding));
    const choices = (await decision(presiding)).issues.map(({ issueId }) => ({ issueId, choice: 'made-out' }));
    for (const login of voting) await ok(`${at}/votes/${voteId}/ballots`, { choices }, neutral(login));
    return at;
  };
  const vacant = async (seat: string): Promise<string> => {
    const { stage, seats } = await see(story.maja);
    expect(stage).toBe('panel-replacement');
    const empty = seats.filter((one) => one.stage === 'seat-vacant');
    expect(empty.map((one) => one.seat)).toEqual([seat]);
    return empty[0]?.seatId ?? '';
  };

  it('before the ballot is replaced by whom the association appoints, who is asked for it by a task', async () => {
    disputeId = await failedMediation(api, story, { mediatorId: neutral('pia').id, token: neutral('pia').token });
    at = `/v1/disputes/${disputeId}`;
    const wanted = { pairs: [], legalKind: 'contractual-decision', mode: 'appointment' };
    ({ panelId = '' } = await ok(`${at}/panels`, wanted, story.ana));
    panel = `${at}/panels/${panelId}`;
    for (const by of [story.ana, story.ben]) await ok(`${panel}/consents`, {}, by);
    for (const [index, { seatId }] of (await see(story.maja)).seats.entries())
      await take(['eda', 'fay', 'gus'][index] ?? '', seatId);
    const engine = panelEngine(api, disputeId);
    await engine.clock('BeginSubmissions', panelSubject(panelId));
    for (const by of [story.ana, story.ben])
      await ok(`${panel}/submissions`, { statement: 'Heard.', evidence: [] }, by);
    const issues = [{ kind: 'ownership', pairs: [], question: 'Whose is the account?' }];
    await ok(`${panel}/issues`, { issues }, neutral('eda'));
    await ok(`${panel}/deliberations`, {}, neutral('eda'));
    const before = await room('gus');
    expect((await api.get(before, neutral('gus'))).status).toBe(200);
    await told(disputeId);

    await suspend('gus');
    expect((await api.get(before, neutral('gus'))).status).toBe(401);
    expect(await passes(await legalNow())).toEqual([1, 0]);
    const seatId = await vacant('member');
    const tasks = (await api.get('/v1/tasks', story.maja)).body as unknown as { items: readonly object[] };
    expect(tasks.items).toContainEqual(expect.objectContaining({ disputeId, kind: 'appoint-expert' }));
    expect(await told(disputeId)).toEqual(['ana', 'ben', 'maja']);

    await take('hal', seatId);
    expect((await see(story.ana)).stage).toBe('deliberation');
    expect(await passes(await legalNow())).toEqual([0, 0]);
  });

  it('presiding while a vote waits for its ballot, is replaced; who presides now calls for another vote', async () => {
    const before = await vote('eda', ['fay', 'hal']);
    await told(disputeId);
    await suspend('eda');
    expect(await passes(await legalNow())).toEqual([1, 0]);
    const seatId = await vacant('presiding');
    expect(await told(disputeId)).toEqual(['ana', 'ben', 'maja']);
    await take('ivy', seatId);
    expect((await see(story.ana)).stage).toBe('deliberation');
    const now = await vote('ivy', ['ivy', 'fay', 'hal']);
    expect(now).not.toBe(before);
    const reasons = (await decision('ivy')).issues.map(({ issueId }) => ({
      issueId,
      facts: 'The firm built it up.',
      evidence: 'The contract is clear.',
      rule: 'Civil Code 509',
      conclusion: 'It is the firm’s.',
    }));
    const { draftId = '' } = await ok(`${now}/drafts`, { legalKind: 'contractual-decision', reasons }, neutral('ivy'));
    for (const login of ['ivy', 'fay', 'hal']) await ok(`${now}/drafts/${draftId}/signatures`, {}, neutral(login));
  });
});
