import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { COMMANDS } from '#messages/commands.js';
import type { Locale, Words } from '#messages/locale.js';
import { SESSION_KINDS_NAMED } from '#messages/talks/mediation.js';
import { WORK_WORDS } from '#messages/ui/expert-work.js';
import { AID_WORDS } from '#messages/ui/mediator-aids.js';
import { CHAIR_WORDS as C } from '#messages/ui/mediator-desk.js';
import { TIE_QUESTIONS, TIE_WORDS } from '#messages/ui/possible-ties.js';
import { ON_ISSUE, SECOND_WORDS as S } from '#messages/ui/second-opinions.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser } from '../../browser/open-desk.js';
import { byHand } from '../screens/by-hand.js';
import { startApi, type Api } from '../../support/api.js';
import { askingOf } from '../../support/asking.js';
import { setUpCase, type Case } from '../../support/dispute.js';
import {
  addExpert,
  addMediator,
  failedMediation,
  panelEngine,
  panelSubject,
  type Expert,
} from '../../support/panel.js';
import { REMINDERS_VIEW } from '#read-models/views.js';

type By = { readonly token: string };
type Session = Readonly<Record<'sessionId' | 'place' | 'startsAt', string | undefined>> & {
  readonly objections?: readonly object[];
  readonly preparationMinutes?: number;
};
type Mediation = {
  readonly sessions: readonly Session[];
  readonly consents: readonly object[];
  readonly times?: object;
};
const HOUR = 3_600_000;
const Z = 'zh-CN';

let api: Api;
let browser: DeskBrowser;
let story: Case;
let noa: By;
let max: Awaited<ReturnType<typeof addMediator>>;
const experts: Expert[] = [];
let at = '';
const { ok } = askingOf(() => api);
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  const { association } = story;
  max = await addMediator(api, story, 'max');
  noa = { token: await association.person({ login: 'noa', roles: ['case-manager'] }) };
  for (const login of ['eda', 'fay', 'gus']) experts.push(await addExpert(api, story, login));
  await ok(
    `/v1/associations/${association.associationId}/mediation-body`,
    { legalBasis: 'commercial-mediation', place: '上海市长宁区', sessionLink: 'https://meet.parley.test/{room}' },
    association.operator,
  );
  const { body } = await api.get('/v1/me', story.maja);
  at = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}/desk`;
}, 240_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

const catchUp = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};

type Seat = { readonly page: Page; readonly main: Locator; readonly look: (view: string) => Promise<void> };
/** Sits down; nothing may be asked for that the API refuses. */
const sit = async (by: By, locale: Locale, walk: (seat: Seat) => Promise<void>): Promise<void> => {
  const refused: string[] = [];
  const url = api.url.replace('http:', 'https:');
  const cookie = { name: '__Host-parley-session', value: by.token, url, httpOnly: true, secure: true };
  const isPhone = locale === 'en';
  const options = {
    locale,
    colorScheme: isPhone ? ('dark' as const) : ('light' as const),
    viewport: { width: isPhone ? 390 : 1280, height: 860 },
    hasTouch: isPhone,
    cookies: [{ ...cookie, sameSite: 'Strict' as const }],
  };
  await catchUp();
  await browser.see(options, async ({ page, inspect }) => {
    page.on('response', (answer) => {
      const isNone = answer.status() === 404 && /\/(agreement|facts)$/.test(answer.url());
      if (answer.url().includes('/v1/') && answer.status() >= 400 && answer.status() !== 503 && !isNone)
        refused.push(`${answer.status()} ${answer.url()}`);
    });
    await walk({ page, main: page.locator('main'), look: (view) => inspect(`sessions-${view}-${locale}`) });
  });
  expect(refused).toEqual([]);
};
const press = (page: Page, words: Words, locale: Locale = Z): Promise<void> =>
  page.getByRole('button', { name: words[locale] }).last().click();
const mediationOf = async (disputeId: string, by: By): Promise<Mediation> => {
  const { body } = await api.get(`/v1/disputes/${disputeId}`, by);
  return (body as unknown as { mediations: readonly Mediation[] }).mediations[0] ?? { sessions: [], consents: [] };
};

it('holds a session online by the association’s own service, moved, reminded of, recorded with hours, its minutes objected to', async () => {
  const { ana, ben, maja } = story;
  const respondents = [{ ref: 'b', roles: ['service-agency'], name: 'The firm of ben', partyId: ben.partyId }];
  const request = { matter: 'account-ownership', respondents, statement: 'x', evidence: [] };
  const asked = await api.post('/v1/mediation-requests', request, ana);
  const { disputeId, mediationId } = asked.body as unknown as Readonly<Record<'disputeId' | 'mediationId', string>>;
  const on = `/v1/disputes/${disputeId}/mediations/${mediationId}`;
  const free = (from: string, until: string) => [{ from: `2026-03-${from}:00:00Z`, until: `2026-03-${until}:00:00Z` }];
  const consent = { contact: 'x', telephoneFirst: false, sideWith: [], available: free('02T03', '02T05') };
  for (const by of [ana, ben]) await ok(`${on}/consents`, consent, by);
  for (const by of [ana, ben]) await ok(`${on}/choices`, { mediatorId: max.mediatorId }, by);
  await ok(`${on}/acceptances`, { noTies: true }, max);
  await ok(`${on}/availability`, { available: free('02T04', '02T09') }, ana);
  await ok(`${on}/availability`, { available: free('02T06', '02T12') }, ben);

  // nobody sees another's calendar; the mediator what is common
  const [seenByMax, seenByAna] = [await mediationOf(disputeId, max), await mediationOf(disputeId, ana)];
  expect(JSON.stringify(seenByMax.consents)).not.toContain('available');
  expect(JSON.stringify(seenByAna.consents).match(/available/g)).toHaveLength(1);
  expect(JSON.stringify(await mediationOf(disputeId, maja))).not.toContain('available');
  expect(seenByMax.times).toMatchObject([
    { times: [{ from: '2026-03-02T06:00:00.000Z', until: '2026-03-02T09:00:00.000Z' }] },
    {},
    {},
  ]);

  await sit(max, Z, async ({ page, main, look }) => {
    await page.goto(`${at}/disputes/${disputeId}/mediation`);
    await main.getByRole('link', { name: C.schedule[Z], exact: true }).click();
    const times = page.getByRole('heading', { name: AID_WORDS.times[Z] }).locator('xpath=ancestor::section[1]');
    await times.getByRole('button').first().click();
    await main.locator('[data-field=kind]').getByText(SESSION_KINDS_NAMED.online[Z], { exact: true }).click();
    await look('fix');
    await press(page, COMMANDS.ScheduleSession);
    await page.waitForURL(/\/overview$/);
  });
  const [fixed] = (await mediationOf(disputeId, ana)).sessions;
  expect(fixed?.place).toMatch(/^https:\/\/meet\.parley\.test\/[\w-]{24}$/);
  expect((await mediationOf(disputeId, ben)).sessions[0]?.place).toBe(fixed?.place);
  expect((await mediationOf(disputeId, maja)).sessions).toMatchObject([{ kind: 'online' }]);
  expect((await mediationOf(disputeId, maja)).sessions[0]?.place).toBeUndefined();
  const session = `${on}/sessions/${fixed?.sessionId ?? ''}`;
  const [later, startsAt] = ['2026-03-10T04:00:00.000Z', '2026-03-02T07:00:00.000Z'];
  expect((await api.post(`${session}/moves`, { startsAt, place: 'http://meet.example/1' }, max)).body).toMatchObject({
    errors: [{ field: 'place', code: 'not-https' }],
  });
  await ok(`${session}/moves`, { startsAt: later, place: '第三会议室' }, max);
  await catchUp();
  const { rows } = await api.parts.pool.query(`SELECT at FROM ${REMINDERS_VIEW} AS reminders WHERE dispute_id = $1`, [
    disputeId,
  ]);
  expect((rows as { at: Date }[]).map(({ at: when }) => when.toISOString())).toContain('2026-03-10T01:00:00.000Z');
  await ok(`${session}/moves`, { startsAt }, max);
  const [moved] = (await mediationOf(disputeId, ben)).sessions;
  expect([
    moved?.startsAt,
    moved?.place?.startsWith('https://meet.parley.test/'),
    moved?.place === fixed?.place,
  ]).toEqual([startsAt, true, false]);

  api.pass(7 * HOUR);
  const both = [ana.partyId, ben.partyId];
  const held = { kind: 'online', heldAt: startsAt, endedAt: '2026-03-02T08:30:00.000Z', preparationMinutes: 45 };
  const minutes = '双方就下架时间交换了意见。';
  const record = { ...held, partyIds: both, attended: both, minutes, sessionId: fixed?.sessionId };
  await ok(`${on}/sessions`, record, max);
  await sit(ben, Z, async ({ page, main, look }) => {
    await page.goto(`${at}/disputes/${disputeId}/acts/ObjectToMinutes?subject=mediation:${mediationId}`);
    await main.getByRole('textbox').fill('我方没有同意五日内下架。');
    await look('object');
    await press(page, COMMANDS.ObjectToMinutes);
    await page.waitForURL(/\/overview$/);
  });
  await ok(`${session}/confirmations`, {}, ana);
  await sit(ana, 'en', async ({ page, main, look }) => {
    await page.goto(`${at}/disputes/${disputeId}/mediation`);
    await main.getByRole('link', { name: 'https://meet.parley.test/' }).waitFor();
    await main.getByText('我方没有同意五日内下架。').waitFor();
    await look('party');
  });
  expect((await mediationOf(disputeId, ana)).sessions).toMatchObject([
    { minutes, objections: [{ partyId: ben.partyId, reason: '我方没有同意五日内下架。' }], confirmedBy: [ana.partyId] },
  ]);
  expect((await mediationOf(disputeId, ana)).sessions[0]?.preparationMinutes).toBeUndefined();
  for (const locale of ['zh-CN', 'en'] as const)
    await sit(max, locale, async ({ page, main, look }) => {
      await page.goto(`${at}/disputes/${disputeId}/mediation`);
      await main.getByText('我方没有同意五日内下架。').waitFor();
      await main.getByText(locale === Z ? '1小时30分钟' : '1 h 30 min').waitFor();
      await look('chair');
      await page.goto(`${at}/own-work`);
      await main.getByText(locale === Z ? '45分钟' : '45 min', { exact: true }).waitFor();
      await look('own-work');
    });
}, 300_000);

const REASONS = { facts: '账号由公司运营。', evidence: '合同清楚。', rule: '合同约定。', conclusion: '归公司所有。' };

it('asks an expert what it should ask itself, and shows a second person what became of what it sent back', async () => {
  const { ana, ben, maja, association } = story;
  const [eda, fay, gus] = experts as [Expert, Expert, Expert];
  const affiliate = (toId: string, relation: string, until?: string) =>
    ok<{ affiliationId: string }>(
      '/v1/affiliations',
      { fromId: eda.expertId, relation, toId, details: 'x', ...(until !== undefined && { until }) },
      association.operator,
    );
  const namesake = await association.party('The firm of ana');
  await affiliate(namesake, 'represents');
  const disputeId = await failedMediation(api, story, max);
  const on = `/v1/disputes/${disputeId}`;
  const wish = { pairs: [], legalKind: 'contractual-decision', mode: 'appointment' };
  const { panelId = '' } = await ok(`${on}/panels`, wish, ana);
  const panel = `${on}/panels/${panelId}`;
  for (const by of [ana, ben]) await ok(`${panel}/consents`, {}, by);
  const { body } = await api.get(`${on}/panels`, maja);
  const { panels } = body as unknown as { panels: readonly { seats: readonly { seatId: string }[] }[] };
  const seats = (panels[0]?.seats ?? []).map(({ seatId }) => seatId);
  for (const [index, one] of [eda, fay, gus].entries())
    await ok(`${on}/seats/${seats[index]}/appointments`, { expertId: one.expertId, reason: 'Knows it.' }, maja);

  // the expert is asked in words that name the parties alone; the association sees what they come from
  const question = TIE_QUESTIONS['same-name'][Z]({ name: 'The firm of ana' });
  expect(await api.get(`${on}/seats/${seats[1]}/possible-ties`, eda)).toMatchObject({ status: 404 });
  const own = await api.get(`${on}/seats/${seats[0]}/possible-ties`, eda);
  expect(own.body).toEqual({ questions: [{ question: 'same-name', partyId: ana.partyId }] });
  await sit(eda, Z, async ({ page, main, look }) => {
    await page.goto(`${at}/disputes/${disputeId}/work`);
    await main.getByText(WORK_WORDS.closedYet[Z]).waitFor();
    await main.getByText(question).waitFor();
    await look('asked');
  });
  await sit(maja, 'en', async ({ page, main, look }) => {
    await page.goto(`${at}/disputes/${disputeId}/panel`);
    await main.getByText(TIE_WORDS.sameName.en).waitFor();
    await main.getByText('eda', { exact: false }).first().waitFor();
    await look('ties');
  });
  for (const [index, one] of [eda, fay, gus].entries())
    await ok(`${on}/seats/${seats[index]}/acceptances`, { noTies: true }, one);

  await panelEngine(api, disputeId).clock('BeginSubmissions', panelSubject(panelId));
  for (const by of [ana, ben]) await ok(`${panel}/submissions`, { statement: 'Heard.', evidence: [] }, by);
  const faith = {
    kind: 'bad-faith',
    pairs: [],
    question: '投诉是否出于善意？',
    about: 'complaint',
    partyId: ana.partyId,
  };
  await ok(`${panel}/issues`, { issues: [faith] }, eda);
  const { roomId = '' } = await ok(`${panel}/deliberations`, {}, eda);
  const room = `${on}/rooms/${roomId}`;
  const decisions = (await api.get(`${on}/decisions`, eda)).body as unknown as {
    decisions: readonly { issues: readonly { issueId: string }[] }[];
  };
  const issueId = decisions.decisions[0]?.issues[0]?.issueId ?? '';
  const { voteId = '' } = await ok(`${room}/votes`, {}, eda);
  for (const one of [eda, fay, gus])
    await ok(`${room}/votes/${voteId}/ballots`, { choices: [{ issueId, choice: 'malicious' }] }, one);
  const sign = async (facts: string): Promise<void> => {
    const reasons = [{ issueId, ...REASONS, facts }];
    const { draftId = '' } = await ok(`${room}/drafts`, { legalKind: 'contractual-decision', reasons }, eda);
    for (const one of [eda, fay, gus]) await ok(`${room}/drafts/${draftId}/signatures`, {}, one);
  };
  await sign('账号由公司运营。');

  const comment = '请写明依据哪些事实。';
  await sit(noa, Z, async ({ page, main, look }) => {
    await page.goto(`${at}/second-opinions`);
    await main.getByRole('link', { name: S.open[Z] }).waitFor();
    await look('waiting');
    await byHand('returnDecision', async (hands) => {
      await hands.press(main.getByRole('link', { name: S.open[Z] }));
      await hands.write(main.getByLabel(S.comment[Z]), comment);
      await look('draft');
      await hands.press(page.getByRole('button', { name: COMMANDS.ReturnDecision[Z], exact: true }));
      await hands.press(page.getByRole('alertdialog').getByRole('button', { name: COMMANDS.ReturnDecision[Z] }));
      await page.waitForURL(/\/second-opinions$/);
    });
  });
  await sign('账号由公司注册并运营三年。');
  await sit(noa, 'en', async ({ page, main, look }) => {
    await page.goto(`${at}/second-opinions/${disputeId}/${panelId}`);
    await main.getByText(ON_ISSUE[Z]({ number: 1, text: comment })).waitFor();
    await main.locator('ins', { hasText: '注册' }).first().waitFor();
    expect(await main.getByRole('button', { name: COMMANDS.ReturnDecision.en }).count()).toBe(0); // once alone
    await look('compared');
    await byHand('releaseDecision', async (hands) => {
      await hands.press(page.getByRole('button', { name: COMMANDS.ReleaseDecision.en, exact: true }));
      await hands.press(page.getByRole('alertdialog').getByRole('button', { name: COMMANDS.ReleaseDecision.en }));
      await page.waitForURL(/\/second-opinions$/);
    });
  });
  await sit(noa, Z, async ({ page, main, look }) => {
    await page.goto(`${at}/second-opinions`);
    for (const act of [COMMANDS.ReturnDecision, COMMANDS.ReleaseDecision])
      await main.getByRole('rowheader', { name: act[Z] }).waitFor();
    await look('own');
  });
  expect((await api.get('/v1/own-second-opinions', maja)).body).toEqual({ items: [] });
}, 300_000);
