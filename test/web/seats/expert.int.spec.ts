import path from 'node:path';
import { COMMANDS } from '#messages/commands.js';
import type { Locale, Words } from '#messages/locale.js';
import { MADE_OUT_NAMED, REMEDIES_NAMED } from '#messages/panel/decision.js';
import { EXHIBIT_WORDS } from '#messages/ui/desk-evidence.js';
import { HEARING_WORDS as H } from '#messages/ui/hearing.js';
import { REPLAY_SEAT_NAMES, REPLAY_WORDS } from '#messages/ui/auditor-replay.js';
import { STAGES } from '#messages/core/stages.js';
import { TAB_NAMES } from '#messages/ui/desk-dispute.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { EXPERT_PAPERS } from '#messages/ui/expert-papers.js';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { DECLINE_CAUSES, NEUTRAL_WORDS as N } from '#messages/ui/neutral.js';
import { SEAT_PAPERS } from '#messages/ui/seat-papers.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser, type DeskWindow } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { askingOf } from '../../support/asking.js';
import { giveMandate } from '../../support/audit-mandate.js';
import { setUpCase, type Case } from '../../support/dispute.js';
import { fileWith, PNG, type NamedFile } from '../../support/evidence.js';
import { findNamed } from '../../support/picture.js';
import { addExpert, panelEngine, panelSubject, type Expert } from '../../support/panel.js';
import { peopleOf } from '../people.js';
import { agreesToPanel } from '../stories/kit/decides-alone.js';
import type { Seat } from '../stories/kit/seat.js';
import { asSeat, seenIn, slideTo } from './in-replay.js';

type Name = 'eda' | 'fay' | 'gus' | 'hal' | 'ivy';
type Seen = {
  readonly panels: readonly { readonly seats: readonly { readonly seatId: string; readonly stage: string }[] }[];
};
type Look = { readonly locale: Locale; readonly width: number; readonly scheme: 'light' | 'dark' };
const DESK: Look = { locale: 'zh-CN', width: 1280, scheme: 'light' };
const PHONE: Look = { locale: 'en', width: 390, scheme: 'dark' };

let api: Api;
let browser: DeskBrowser;
let story: Case;
let at = '';
let dispute = '';
let disputeId = '';
let wish: Readonly<Record<string, unknown>> = {};
const people = peopleOf(() => ({ api, browser, story, home: at }));
const open: DeskWindow[] = [];
const experts = {} as Record<Name, Expert>;
const { ok } = askingOf(() => api);
// before the story: the complaint was filed and accepted, its mediation was refused; five experts are listed, and
// an auditor has its mandate
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  for (const login of ['eda', 'fay', 'gus', 'hal', 'ivy'] as const)
    experts[login] = await addExpert(api, story, login, { fields: ['Nice class 25'] });
  const { body } = await api.get('/v1/me', story.maja);
  at = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}`;
  const { ana, ben, maja } = story;
  const file: NamedFile = { bytes: PNG };
  const one = await fileWith(api, story, { tag: file });
  ({ path: dispute, disputeId } = one);
  for (const { evidenceId, sha256 } of (await one.list(ana)).items)
    await one.put(String(evidenceId), findNamed(String(sha256)) ?? PNG, ana);
  await ok(`${dispute}/acceptances`, {}, maja);
  const { mediationId } = await ok(`${dispute}/mediations`, { respondentIds: [ben.partyId] }, ana);
  await ok(`${dispute}/mediations/${mediationId}/refusals`, { reason: 'No.' }, ben);
  const items = one.items.filter(({ ref }) => ref !== 'hat');
  const pairs = items.map(({ itemId }) => ({ respondentId: ben.partyId, itemId }));
  wish = { pairs, legalKind: 'contractual-decision', mode: 'appointment' };
  const lea = { token: await story.association.person({ login: 'lea', roles: ['administrator'] }) };
  const accountId = await story.association.account({ login: 'amy', roles: ['auditor'] });
  await giveMandate(api, story, lea, { accountId, filedFrom: '2020-01-01T00:00:00Z', securityLog: false });
  await catchUp();
}, 240_000);
afterAll(async () => {
  const pictures = process.env['PICTURES'];
  for (const [at_, { page }] of open.entries())
    // as they stood where the story broke off
    if (pictures !== undefined && !page.isClosed())
      await page.screenshot({ path: path.join(pictures, `expert-broke-off-${at_}.png`), fullPage: true });
  await browser.close();
  await api.stop();
});

const catchUp = (): Promise<void> => people.during(() => Promise.resolve());
const seatsNow = async () => {
  const { panels } = (await api.get(`${dispute}/panels`, story.maja)).body as unknown as Seen;
  return panels[0]?.seats ?? [];
};
/** The case manager appoints to the first seat that is free. */
const appoint = async (name: Name): Promise<void> => {
  const free = (await seatsNow()).find(({ stage }) => !['seated', 'expert-acceptance'].includes(stage));
  const { expertId } = experts[name];
  const body = { expertId, reason: 'Knows bags.' };
  const maja = await people.sit('maja');
  await people.during(() => people.act(maja, disputeId, `/seats/${free?.seatId}/appointments`, body));
};
/** A party goes from the page of its dispute to the panel and says what it has to say, some of it to the panel alone. */
const submit = async ({ page, say, press }: Seat, statement: string, forPanel = ''): Promise<void> => {
  await page.goto(`${at}/desk/disputes/${disputeId}/overview`);
  const way = page.getByRole('link', { name: say(COMMANDS.MakeSubmission), exact: true });
  await way.first().click();
  await page.getByRole('textbox', { name: say(H.statement) }).fill(statement);
  await page.getByRole('textbox', { name: say(H.confidential) }).fill(forPanel);
  await press(PAGE_WORDS.send);
  await page.getByRole('paragraph').filter({ hasText: statement }).waitFor();
};

/** An expert at the desk, by what the pages say alone; nothing may be asked for that the API refuses. */
const sit = async (name: Name, { locale, width, scheme }: Look) => {
  const cookie = { name: '__Host-parley-session', value: experts[name].token, url: api.url.replace('http:', 'https:') };
  const window: DeskWindow = await browser.open({
    locale,
    colorScheme: scheme,
    viewport: { width, height: 860 },
    hasTouch: width < 600,
    cookies: [{ ...cookie, httpOnly: true, secure: true, sameSite: 'Strict' }],
  });
  open.push(window);
  const { page, inspect, context } = window;
  const refused: string[] = [];
  page.on('response', (answer) => {
    const status = answer.status(); // no worker runs here: lists ask to wait until they are read up
    if (answer.url().includes('/v1/') && status >= 400 && status !== 503) refused.push(`${status} ${answer.url()}`);
  });
  const main = page.locator('main');
  const say = (words: Words): string => words[locale];
  let clicks = 0;
  return {
    page,
    main,
    say,
    refused,
    look: async (view: string): Promise<void> => {
      await main.getByText(KIT_WORDS.loading[locale]).first().waitFor({ state: 'detached' });
      await inspect(`expert-${view}-${locale}-${width}`);
    },
    open: async (tab = 'work'): Promise<void> => {
      await page.goto(`${at}/desk${tab === '' ? '' : dispute.replace('/v1', '')}${tab === '' ? '' : `/${tab}`}`);
      await page.locator('main :is(h3, tbody, [data-row])').first().waitFor({ state: 'attached' });
    },
    press: async (words: Words, role: 'button' | 'link' | 'radio' | 'checkbox' = 'button'): Promise<void> => {
      clicks += 1;
      const one = page.getByRole(role, { name: words[locale], exact: role !== 'link' }).last();
      await (role === 'radio' || role === 'checkbox' ? page.locator('label', { has: one }).last() : one).click();
    },
    /** So many since it was asked last. */
    clicks: (): number => [clicks, (clicks = 0)][0] ?? 0,
    leave: async (): Promise<void> => {
      expect(refused).toEqual([]);
      await context.close();
    },
  };
};
type Sitter = Awaited<ReturnType<typeof sit>>;

const accept = async (one: Sitter): Promise<void> => {
  await one.press(N.noTies, 'checkbox');
  await one.press(W.accept);
  await one.main.getByText(one.say(W.index)).waitFor();
};
const ballot = async (one: Sitter, remedy: Words): Promise<void> => {
  await one.press(MADE_OUT_NAMED['made-out'], 'radio');
  await one.press(remedy, 'radio');
  await one.press(W.cast);
  await one.press(W.cast);
};

it('three experts sit, one is replaced, they vote in secret, one dissents, and the decision is out', async () => {
  // asked for by one side, agreed to by both, each at its desk; the case manager appoints
  const [ana, ben] = [await people.sit('ana'), await people.sit('ben')];
  const { panelId } = await people.during(() => people.act(ana, disputeId, '/panels', wish));
  for (const side of [ana, ben])
    await people.during(() => agreesToPanel(side, `${at}/desk/disputes/${disputeId}/overview`));
  for (const name of ['eda', 'fay', 'gus'] as const) await appoint(name);

  const eda = await sit('eda', DESK);
  await eda.open('');
  await eda.main.getByRole('link', { name: COMMANDS.AcceptSeat['zh-CN'] }).waitFor();
  await eda.look('home');
  await eda.press(COMMANDS.AcceptSeat, 'link');
  await eda.main.getByText(eda.say(W.closedYet)).waitFor();
  expect(await eda.main.getByRole('tab').count()).toBe(0); // nothing of the file before the declaration
  await eda.look('asked');
  await accept(eda);
  expect(eda.clicks()).toBeLessThanOrEqual(3);

  const fay = await sit('fay', PHONE);
  await fay.open();
  await fay.main.getByText(fay.say(W.closedYet)).waitFor();
  await fay.look('asked');
  await fay.main.locator('summary', { hasText: fay.say(N.decline) }).click();
  await fay.press(DECLINE_CAUSES['no-time'], 'radio');
  await fay.press(N.decline);
  await fay.page.waitForURL(/\/desk$/);
  await fay.page.close();

  const gus = await sit('gus', PHONE);
  await gus.open();
  await accept(gus);
  await gus.look('file');
  await appoint('hal');
  const hal = await sit('hal', PHONE);
  await hal.open();
  await accept(hal);

  await panelEngine(api, disputeId).clock('BeginSubmissions', panelSubject(String(panelId)));
  await people.during(async () => {
    await submit(ana, 'The tag bears our mark.');
    await submit(ben, 'They are genuine.', 'Bought for 86.00 each.');
  });

  await eda.open();
  await eda.press(W.undertake);
  await eda.press(EXHIBIT_WORDS.sign);
  await eda.main.getByText('86.00').waitFor();
  await eda.look('issues');
  eda.clicks();
  await eda.press(W.listIssues);
  await eda.press(W.begin);
  await eda.press(W.begin);
  await eda.main.getByText(eda.say(W.wall)).first().waitFor();
  expect(eda.clicks()).toBeLessThanOrEqual(3);
  await eda.press(W.call);
  await eda.main.getByText(eda.say(W.castAll)).waitFor();
  await eda.look('ballot');
  eda.clicks();
  await ballot(eda, REMEDIES_NAMED.keep);
  await eda.main.getByText(eda.say(W.castDone)).waitFor();
  expect(eda.clicks()).toBeLessThanOrEqual(4);
  await eda.look('sealed');

  await gus.open();
  await gus.main.getByText(gus.say(W.castAll)).waitFor();
  expect(await gus.main.getByText(gus.say(W.open), { exact: true }).count()).toBe(0); // sealed until all have voted
  await gus.press(W.recuse, 'link');
  await gus.main.getByRole('textbox').fill('A mandate came.');
  await gus.main.getByRole('button', { name: COMMANDS.RecuseExpert.en }).click();
  await gus.page.waitForURL((url) => !url.pathname.includes('/acts/'));
  await gus.page.close();
  await appoint('ivy');
  const ivy = await sit('ivy', PHONE);
  await ivy.open();
  await accept(ivy);

  await eda.open();
  await eda.main.getByText(eda.say(W.formerRoom)).waitFor();
  await eda.press(W.call);
  await ballot(eda, REMEDIES_NAMED.keep);
  await hal.open();
  await ballot(hal, REMEDIES_NAMED.keep);
  await ivy.open();
  await ivy.look('ballot');
  await ballot(ivy, REMEDIES_NAMED.lift);
  await ivy.main.getByText(ivy.say(W.open), { exact: true }).waitFor();
  await ivy.look('revealed');

  await eda.open();
  eda.clicks();
  await eda.press(W.writeOne);
  let fields = 0;
  for (const [part, words] of Object.entries(TEXTS))
    for (const field of await eda.main.getByLabel(eda.say(W[part as keyof typeof TEXTS]), { exact: true }).all()) {
      await field.fill(words);
      fields += 1;
    }
  await eda.main
    .getByRole('button', { name: eda.say(W.exhibits) })
    .first()
    .click();
  await eda.page.getByRole('option').first().click();
  await eda.page.keyboard.press('Escape');
  await eda.main
    .getByRole('button', { name: eda.say(W.clause) })
    .first()
    .click();
  await eda.page.getByRole('option').first().click();
  await eda.look('drafting');
  await eda.press(W.submitDraft);
  expect([eda.clicks() <= 2, fields <= 8]).toEqual([true, true]);
  await hal.open();
  await hal.press(W.comment);
  const field = hal.main.getByLabel(hal.say(W.write));
  await field.fill(`${await field.inputValue()} Say where the tag hangs.`);
  await hal.press(W.send);
  await hal.main.getByText('Say where the tag hangs.').waitFor();
  await eda.main.getByText('Say where the tag hangs.').waitFor();
  await eda.press(W.writeAgain);
  await eda.main.getByLabel(eda.say(W.facts), { exact: true }).first().fill('吊牌缝于内侧，带有所主张的标志。');
  await eda.press(W.submitDraft);
  await eda.main.getByRole('button', { name: eda.say(W.compare) }).click();
  await eda.page.getByRole('option').last().click();
  await eda.main.locator('ins').first().waitFor();
  await eda.look('compared');
  eda.clicks();
  await eda.press(W.sign);
  await eda.press(W.sign);
  await eda.main.getByText(eda.say(W.signedMine)).waitFor();
  expect(eda.clicks()).toBeLessThanOrEqual(2);
  // from the list of what one has to sign
  await catchUp();
  await hal.page.goto(`${at}/desk/papers`);
  await hal.main.getByText(hal.say(SEAT_PAPERS.decision)).first().waitFor();
  await hal.look('papers');
  await hal.press(EXPERT_PAPERS.toDraft, 'link');
  await hal.press(W.sign);
  await hal.press(W.sign);
  await hal.main.getByText(hal.say(W.signedMine)).waitFor();
  // where it is done by now, and asked for no more
  await hal.page.goto(`${at}/desk/papers`);
  await hal.main.getByText(hal.say(SEAT_PAPERS.signed), { exact: true }).first().waitFor();
  expect(await hal.main.getByText(hal.say(EXPERT_PAPERS.toDraft)).count()).toBe(0);
  await hal.look('papers-signed');
  await ivy.open();
  ivy.clicks();
  await ivy.press(W.dissents, 'checkbox');
  await ivy.main.getByLabel(ivy.say(W.dissent)).fill('The two signs are not alike.');
  await ivy.look('dissent');
  await ivy.press(W.signWith);
  await ivy.press(W.signWith);
  await ivy.main.getByText(ivy.say(W.out)).waitFor();
  expect(ivy.clicks()).toBeLessThanOrEqual(3);

  await eda.open('panel');
  await eda.main.getByText('The two signs are not alike.').waitFor();
  await eda.look('decision');
  await eda.page.goto(`${at}/desk/profile`);
  await eda.main.getByText('Nice class 25').waitFor();
  await eda.look('profile');
  await hal.page.goto(`${at}/desk/profile`);
  await hal.main.getByText('Nice class 25').waitFor();
  await hal.look('profile');
  for (const one of [eda, hal, ivy]) await one.leave();
  // and both sides read it, with the dissent
  for (const side of [ana, ben])
    await people.during(async () => {
      await side.page.goto(`${at}/desk/disputes/${disputeId}/panel`);
      await side.see('The two signs are not alike.');
    });
  await ben.inspect('expert-decision-read-by-ben');
}, 400_000);

it('the same matter is replayed by the auditor, as each seat saw it, and nothing that the panel alone read', async () => {
  const Z = 'zh-CN';
  const amy = await people.sit('amy');
  const { page } = amy;
  const seen = seenIn(page, Z);
  await people.during(async () => {
    await amy.again(); // what it may audit stands on its first page
    await page.locator(`main a[href*="${disputeId}"]`).first().click();
    await page.getByRole('tab', { name: TAB_NAMES.replay[Z] }).click();
    await seen.waitFor();
    const { complainant, respondent, panel } = REPLAY_SEAT_NAMES;
    for (const name of [complainant[Z], `${respondent[Z]} · .*[Bb]en`, panel[Z]]) {
      await asSeat(page, Z, name);
      await seen.getByText(REPLAY_WORDS.issued[Z], { exact: true }).waitFor();
      await seen.getByText(REMEDIES_NAMED.keep[Z], { exact: true }).first().waitFor();
      expect(await seen.textContent()).not.toContain('86.00');
    }
    await amy.inspect('expert-replayed-panel');
    await slideTo(page, 'Home');
    await page.getByRole('heading', { name: REPLAY_WORDS.notThere[Z] }).waitFor(); // the panel was none yet
    await asSeat(page, Z, REPLAY_SEAT_NAMES.complainant[Z]);
    await seen.getByText(STAGES.intake[Z]).first().waitFor();
    expect(await seen.getByText(REPLAY_WORDS.issued[Z], { exact: true }).count()).toBe(0);
    await amy.inspect('expert-replayed-filed');
  });
}, 240_000);

const TEXTS = {
  facts: '吊牌带有所主张的标志。',
  evidence: '图片与样品一致，发票未载明来源。',
  rule: '《商标法》第五十七条',
  conclusion: '在相同商品上使用相同标志。',
};
