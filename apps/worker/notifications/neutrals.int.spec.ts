import { instant } from '#domain/kernel/message.js';
import { openMailer } from '#infrastructure/mail/send-mail.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { askingOf } from '../../../test/support/asking.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { startMail } from '../../../test/support/mail.js';
import {
  addExpert,
  addMediator,
  failedMediation,
  panelEngine,
  panelSubject,
  type Expert,
} from '../../../test/support/panel.js';
import { notifyOfNext } from '../readers/notify.js';
import { notificationParts } from './notification-parts.js';
import { sendNextDue } from './send-due.js';

const MATTER = 'Who made the lattice first?';
const SAID = 'The lattice is ours since 2019.';

let api: Api;
let story: Case;
let max: Awaited<ReturnType<typeof addMediator>>;
let mail: Awaited<ReturnType<typeof startMail>>;
let mailer: ReturnType<typeof openMailer>;
let experts: readonly Expert[];
let now = Date.now();
beforeAll(async () => {
  [api, mail] = await Promise.all([startApi(), startMail()]);
  mailer = openMailer(mail.smtpUrl, 'Parley <parley@parley.example>');
  story = await setUpCase(api);
  max = await addMediator(api, story, 'max');
  experts = await Promise.all(['eda', 'fay', 'gus'].map((login) => addExpert(api, story, login)));
}, 90_000);
afterAll(async () => {
  mailer.close();
  await Promise.all([api.stop(), mail.stop()]);
});
const { ok } = askingOf(() => api);

/** Reads on, lets more than a night pass, and sends what is due. What the newest mail to this one says, on one line. */
const mailed = async (login: string): Promise<string> => {
  while ((await notifyOfNext(api.parts.pool, instant(now))) > 0);
  now += 12 * 3_600_000;
  const config = { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' };
  const { pool, masterKey } = api.parts;
  const parts = notificationParts({ pool, masterKey, config, send: mailer.send, now: () => new Date(now) });
  while ((await sendNextDue(parts)) > 0);
  const [newest] = await mail.messagesTo(`${login}@example.org`);
  if (!newest) return 'nothing';
  const { text } = (await (await fetch(`${mail.page}/api/messages/${newest.id}`)).json()) as { readonly text: string };
  return text.replaceAll(/\s+/g, '');
};

it('tells a mediator and those of a panel by mail what is asked of them, until when and where, and nothing of the matter', async () => {
  const disputeId = await failedMediation(api, story, max);
  const at = `/v1/disputes/${disputeId}`;
  const number = String((await api.get(at, story.ana)).body['number']);
  const wanted = { pairs: [], legalKind: 'contractual-decision', mode: 'appointment', reason: MATTER };
  const { panelId = '' } = await ok(`${at}/panels`, wanted, story.ana);
  const panel = `${at}/panels/${panelId}`;
  for (const by of [story.ana, story.ben]) await ok(`${panel}/consents`, {}, by);
  const engine = panelEngine(api, disputeId);
  const { panels } = (await api.get(`${at}/panels`, story.maja)).body as unknown as {
    readonly panels: readonly { readonly seats: readonly { seatId: string }[] }[];
  };
  const seats = panels[0]?.seats ?? [];
  for (const [index, { seatId }] of seats.entries())
    await ok(`${at}/seats/${seatId}/appointments`, { expertId: experts[index]?.expertId, reason: MATTER }, story.maja);
  const asked = await mailed('fay');
  expect(asked).toContain(`争议${number}：请您担任专家组成员`);
  expect(asked).toContain('期限至北京时间');
  expect(asked).toContain(`/disputes/${disputeId}`);

  for (const [index, { seatId }] of seats.entries())
    await ok(`${at}/seats/${seatId}/acceptances`, { noTies: true }, experts[index] as Expert);
  expect(await mailed('gus')).toContain('案卷已向您开放');
  await engine.clock('BeginSubmissions', panelSubject(panelId));
  for (const by of [story.ana, story.ben]) await ok(`${panel}/submissions`, { statement: SAID, evidence: [] }, by);
  const round = [await mailed('eda'), await mailed('fay')];
  expect(round).toEqual([
    expect.stringContaining('请您列出需要回答的问题'),
    expect.stringContaining('本轮意见已提交完毕，请阅看'),
  ]);

  const [eda, fay] = experts as readonly [Expert, Expert];
  const issue = { kind: 'bad-faith', pairs: [], question: MATTER, about: 'complaint', partyId: story.ana.partyId };
  await ok(`${panel}/issues`, { issues: [issue] }, eda);
  const { roomId = '' } = await ok(`${panel}/deliberations`, {}, eda);
  expect(await mailed('fay')).toContain('专家组开始合议');
  const { voteId = '' } = await ok(`${at}/rooms/${roomId}/votes`, {}, eda);
  const { decisions } = (await api.get(`${at}/decisions`, eda)).body as unknown as {
    readonly decisions: readonly { readonly issues: readonly { issueId: string }[] }[];
  };
  const choices = decisions[0]?.issues.map(({ issueId }) => ({ issueId, choice: 'founded' }));
  await ok(`${at}/rooms/${roomId}/votes/${voteId}/ballots`, { choices }, fay);
  const told = [await mailed('gus'), await mailed('fay')];
  // fay has voted before the mail went out
  expect(told).toEqual([expect.stringContaining('等待您投票'), expect.not.stringContaining('等待您投票')]);
  for (const one of [asked, ...round, ...told])
    expect([one.includes(MATTER.replaceAll(' ', '')), one.includes(SAID.replaceAll(' ', ''))]).toEqual([false, false]);
}, 60_000);

it('tells a mediator that it is appointed', async () => {
  const respondents = [
    { ref: 'agency', roles: ['service-agency'], name: 'The firm of ben', partyId: story.ben.partyId },
  ];
  const opened = await api.post(
    '/v1/mediation-requests',
    { matter: 'account-ownership', respondents, statement: SAID, evidence: [] },
    story.ana,
  );
  const { disputeId, mediationId } = opened.body as unknown as {
    readonly disputeId: string;
    readonly mediationId: string;
  };
  const at = `/v1/disputes/${disputeId}/mediations/${mediationId}`;
  const consent = {
    contact: 'x',
    available: [{ from: '2026-03-03T01:00:00Z', until: '2026-06-20T10:00:00Z' }],
    telephoneFirst: false,
    sideWith: [],
  };
  for (const by of [story.ana, story.ben]) await ok(`${at}/consents`, consent, by);
  for (const by of [story.ana, story.ben]) await ok(`${at}/choices`, { mediatorId: max.mediatorId }, by);
  const seen = (await api.get(`/v1/disputes/${disputeId}`, max)).body as unknown as {
    readonly allowedActions: readonly object[];
    readonly complainantName?: string;
    readonly respondents: readonly { readonly name?: string }[];
  };
  expect(seen.allowedActions).toContainEqual({ action: 'AcceptMediation', subject: `mediation:${mediationId}` });
  expect([seen.complainantName, seen.respondents.map(({ name }) => name)]).toEqual([
    expect.any(String),
    ['The firm of ben'],
  ]);
  expect(await mailed('max')).toMatch(/您被指定为调解员，请答复是否接受，期限至北京时间/);
});
