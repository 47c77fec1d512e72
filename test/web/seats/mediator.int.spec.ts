import path from 'node:path';
import type { Page } from 'playwright-core';
import { COMMANDS } from '#messages/commands.js';
import { ROOM_KINDS_NAMED } from '#messages/talks/timeline-negotiation.js';
import { TAB_NAMES } from '#messages/ui/desk-dispute.js';
import { AID_WORDS, FROM_PROPOSAL } from '#messages/ui/mediator-aids.js';
import { CHAIR_WORDS as C } from '#messages/ui/mediator-desk.js';
import { CAUCUS_WITH, CLAUSE_NUMBER, ROOM_WORDS as R, WRITE_TO } from '#messages/ui/mediator-rooms.js';
import { TIE_QUESTIONS } from '#messages/ui/possible-ties.js';
import { TALK_WORDS } from '#messages/ui/talks.js';
import { WAYS } from '#messages/ui/ways.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { setUpCase, type Case } from '../../support/dispute.js';
import { openNegotiable } from '../../support/negotiation.js';
import { addMediator } from '../../support/panel.js';
import { cameToItsEnd } from '../../support/until.js';
import { follow as followOnPhone, seeByLink, type Visit } from '../on-phone.js';
import { peopleOf } from '../people.js';
import type { Seat } from '../stories/kit/seat.js';
import { proveByPaper, visitByLink } from '../visit-by-link.js';
import { acceptsProposal, chooses, consents, says } from './in-mediation.js';

type Locale = 'zh-CN' | 'en';
type Told = Readonly<Record<string, string>>;
const SECRET = '我方最低可以接受三万元，请不要告诉对方。';
const ANSWER = '本周末以前可以办好。';
/** By Beijing time. */
const FREE = {
  ana: { from: '2026-03-10T09:00', until: '2026-03-10T12:00' },
  ben: { from: '2026-03-10T10:00', until: '2026-03-10T17:00' },
};

let api: Api;
let browser: DeskBrowser;
let story: Case;
let max: Awaited<ReturnType<typeof addMediator>>;
let one: Awaited<ReturnType<typeof openNegotiable>>;
let mediationId = '';
let visit: Visit;
let home = '';
let at = '';
const people = peopleOf(() => ({ api, browser, story, home }));
// before the story: the complaint was filed and accepted, Ben’s phone was proved, and somebody knows of a tie of Max’s
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  max = await addMediator(api, story, 'max');
  one = await openNegotiable(api, story);
  visit = await visitByLink(api, story, one.disputeId);
  await proveByPaper(api, story, visit, story.ben.partyId);
  const toId = await story.association.party('The firm of ana');
  const acts = { fromId: max.mediatorId, relation: 'represents', toId, details: 'x' };
  const tied = await api.post('/v1/affiliations', acts, story.association.operator);
  if (tied.status !== 200) throw new Error(tied.text);
  const { body } = await api.get('/v1/me', max);
  const { association } = body as unknown as { readonly association: { readonly slug: string } };
  home = `${api.url}/a/${association.slug}`;
  at = `${home}/desk`;
  await people.during(() => Promise.resolve());
}, 240_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

/** Sits down as Max; what the API refuses is told, but that there is nothing yet. */
const sit = async (locale: Locale, dark: boolean, walk: (view: DeskView) => Promise<void>): Promise<void> => {
  const refused: string[] = [];
  await browser.see(
    {
      locale,
      cookies: sessionCookies(api, max.token),
      colorScheme: dark ? 'dark' : 'light',
      viewport: dark ? { width: 390, height: 860 } : { width: 1280, height: 860 },
      hasTouch: dark,
    },
    async (view) => {
      view.page.on('response', (answer) => {
        const isNone = answer.status() === 404 && /\/(agreement|facts)$/.test(answer.url());
        const isLate = answer.status() === 503; // no worker runs here, so a table may wait for what was just done
        if (answer.url().includes('/v1/') && answer.status() >= 400 && !isNone && !isLate)
          refused.push(`${answer.status()} ${answer.url()}`);
      });
      await walk(view);
      cameToItsEnd();
    },
  );
  expect(refused).toEqual([]);
};
const ofDispute = (tab: string): string => `${at}/disputes/${one.disputeId}/${tab}`;
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const follow = (page: Page, name: string) =>
  page.locator('main').getByRole('link', { name, exact: true }).first().click();
const room = (page: Page, title: string) =>
  page.getByRole('navigation', { name: /会谈室|Rooms/ }).getByText(title, { exact: true });
const nameOf = (who: 'ana' | 'ben', seen: Told): string => seen[story[who].partyId] ?? '';

const names = async (): Promise<Told> => {
  const { body } = await api.get(`/v1/disputes/${one.disputeId}`, max);
  const { names: told, respondents } = body as unknown as {
    readonly names: readonly { readonly id: string; readonly name: string }[];
    readonly respondents: readonly { readonly respondentId: string; readonly name: string }[];
  };
  const all = [...told, ...respondents.map(({ respondentId: id, name }) => ({ id, name }))];
  return Object.fromEntries(all.map(({ id, name }) => [id, name]));
};
const roomsOf = async (by: Case['ana']) => {
  const { body } = await api.get(`/v1/disputes/${one.disputeId}`, by);
  const { rooms } = body as unknown as {
    readonly rooms: readonly { readonly roomId: string; readonly kind: string }[];
  };
  return (kind: string): string => `/rooms/${rooms.find((each) => each.kind === kind)?.roomId ?? ''}`;
};

/** Ben opens the link of a message on his phone, and goes to the mediation. */
const benOnPhone = (walk: (page: Page) => Promise<void>): Promise<unknown> =>
  people.during(() =>
    seeByLink(browser, visit, { locale: 'zh-CN' }, async ({ page }) => {
      await page.getByRole('link', { name: WAYS.inMediation['zh-CN'], exact: true }).click();
      await page.getByRole('heading', { level: 1, name: TALK_WORDS.inMediation['zh-CN'] }).waitFor();
      await walk(page);
    }),
  );
/** Ana goes by her desk into a room that is hers. */
const toRoom = async ({ page, inspect }: Seat, kind: 'mediation' | 'caucus'): Promise<void> => {
  await page.goto(ofDispute('overview'));
  await page.getByRole('tab', { name: TAB_NAMES.talks['zh-CN'] }).click();
  const way = page.locator('main').getByRole('link', { name: ROOM_KINDS_NAMED[kind]['zh-CN'], exact: true });
  await way.waitFor();
  await inspect(`mediator-ana-talks-${kind}`);
  await way.click();
  await page.getByRole('heading', { name: TALK_WORDS.messages['zh-CN'] }).waitFor();
};

it('brings both to the same mediator: asked for at the desk, agreed to on the phone', async () => {
  const Z = 'zh-CN';
  const ana = await people.sit('ana');
  await people.during(async () => {
    const asked = await people.act(ana, one.disputeId, '/mediations', { respondentIds: [story.ben.partyId] });
    mediationId = String(asked['mediationId']);
    await ana.page.getByRole('link', { name: COMMANDS.ConsentToMediation[Z] }).first().click();
    await consents(ana.page, FREE.ana);
    await seeByLink(browser, visit, { locale: Z }, async ({ page }) => {
      await followOnPhone(page, 'ConsentToMediation');
      await consents(page, FREE.ben);
      await chooses(page, 'max', false);
    });
    await ana.page.reload();
    await chooses(ana.page, 'max', true);
  });
}, 240_000);

it('plays two caucuses and a proposal from the mediator’s chair, with words of one kept out of the other', async () => {
  const Z = 'zh-CN';
  const ana = await people.sit('ana');
  await sit(Z, false, async ({ page, inspect }) => {
    // the request: who it is, the declaration, accepted
    await people.during(async () => {
      await page.goto(at);
      await page.locator('main').getByRole('link', { name: COMMANDS.AcceptMediation[Z] }).waitFor();
    });
    await inspect('mediator-home-zh-CN');
    await page.goto(ofDispute('mediation'));
    await page.getByText(C.asked[Z]).waitFor();
    await page.getByText(TIE_QUESTIONS['same-name'][Z]({ name: 'The firm of ana' })).waitFor();
    const ties = `/v1/disputes/${one.disputeId}/mediations/${mediationId}/possible-ties`;
    expect((await api.get(ties, max)).body).toEqual({
      questions: [{ question: 'same-name', partyId: story.ana.partyId }],
    });
    expect((await api.get(ties, story.maja)).body['ties']).toMatchObject([{ conflict: 'same-name' }]);
    await inspect('mediator-asked-zh-CN');
    await follow(page, C.accept[Z]);
    await page.locator('main [data-field=noTies]').getByText('是', { exact: true }).click();
    await press(page, COMMANDS.AcceptMediation[Z]);
    await page.waitForURL(/\/overview$/);

    // Ana says in her caucus what Ben may not hear
    const seen = await names();
    const [anaName, benName] = [nameOf('ana', seen), nameOf('ben', seen)];
    const ofBen = await roomsOf(story.ben);
    await people.during(async () => {
      await toRoom(ana, 'caucus');
      await says(ana.page, SECRET);
      await ana.inspect('mediator-ana-caucus-zh-CN');
    });
    await page.goto(ofDispute('talks'));
    await room(page, R.joint[Z]).waitFor();
    await page.getByText('1条新消息').waitFor();
    await inspect('mediator-joint-zh-CN');
    await room(page, CAUCUS_WITH[Z]({ names: anaName })).click();
    await page.getByText(SECRET).waitFor();
    await page.getByLabel(WRITE_TO[Z]({ names: anaName })).fill('收到，我不会转告。');
    await inspect('mediator-caucus-ana-zh-CN');
    await press(page, TALK_WORDS.sendMessage[Z]);
    await page.getByText('收到，我不会转告。', { exact: true }).last().waitFor();

    // in Ben's caucus the draft is asked about, and each room keeps its own
    await room(page, CAUCUS_WITH[Z]({ names: benName })).click();
    const toBen = page.getByLabel(WRITE_TO[Z]({ names: benName }));
    await toBen.fill('对方最低可以接受三万元，您看呢？');
    await press(page, TALK_WORDS.sendMessage[Z]);
    const question = page.getByRole('alertdialog');
    await question.getByText('最低可以接受三万元').waitFor();
    await inspect('mediator-guard-zh-CN');
    await question.getByRole('button', { name: '取消' }).click();
    expect((await api.get(`/v1/disputes/${one.disputeId}${ofBen('caucus')}/messages`, story.ben)).text).not.toContain(
      '三万',
    );
    await room(page, R.joint[Z]).click();
    expect(await page.getByLabel(R.toAll[Z]).inputValue()).toBe('');
    await page.getByText(R.hasDraft[Z]).waitFor();
    await room(page, CAUCUS_WITH[Z]({ names: benName })).click();
    expect(await toBen.inputValue()).toBe('对方最低可以接受三万元，您看呢？');
    await toBen.fill('您方对下架时间有什么想法？');
    await inspect('mediator-caucus-ben-zh-CN');
    await press(page, TALK_WORDS.sendMessage[Z]);
    await page.getByText('您方对下架时间有什么想法？', { exact: true }).last().waitFor();

    // Ben reads on his phone what he is asked and nothing of what Ana said, and answers
    await benOnPhone(async (phone) => {
      await phone.getByRole('link', { name: TALK_WORDS.caucusRoom[Z] }).click();
      await phone.getByText('您方对下架时间有什么想法？').waitFor();
      expect(await phone.locator('main').innerText()).not.toContain('三万');
      await says(phone, ANSWER);
    });
    await page.reload();
    await page.getByText(ANSWER, { exact: true }).waitFor();

    // a proposal to both; nobody learns an answer before both have accepted
    await room(page, R.joint[Z]).click();
    await press(page, R.propose[Z]);
    await page.getByLabel(CLAUSE_NUMBER[Z]({ number: 1 })).fill('被投诉方在五日内下架涉案商品。');
    await press(page, R.addClause[Z]);
    await page.getByLabel(CLAUSE_NUMBER[Z]({ number: 2 })).fill('双方各自承担费用。');
    await inspect('mediator-proposal-form-zh-CN');
    await press(page, R.sendProposal[Z]);
    await page.getByText(R.answersPrivate[Z]).waitFor();
    await people.during(async () => {
      await toRoom(ana, 'mediation');
      await ana.inspect('mediator-ana-proposal-zh-CN');
      await acceptsProposal(ana.page, false);
    });
    await page.reload();
    await page.getByText(R.answersPrivate[Z]).waitFor();
    await benOnPhone(async (phone) => {
      await phone.getByRole('link', { name: TALK_WORDS.jointRoom[Z] }).click();
      await acceptsProposal(phone, true);
    });
    await page.reload();
    await page.getByText(R.accepted[Z]).waitFor();
    await inspect('mediator-accepted-zh-CN');

    // the agreement begins with it; a clause on a right is warned of
    await follow(page, R.drawUp[Z]);
    await press(page, FROM_PROPOSAL[Z]({ number: 1 }));
    await page
      .getByRole('textbox')
      .filter({ hasText: '双方各自承担费用。' })
      .fill('涉案商标归投诉方所有，费用最低可以接受三万元。');
    await page.getByText(AID_WORDS.ipUnmarked[Z]).waitFor();
    await page.getByText(R.guard[Z]).waitFor();
    await inspect('mediator-agreement-form-zh-CN');
    await page.getByRole('textbox').filter({ hasText: '涉案商标' }).fill('双方各自承担费用。');
    await page.getByText(R.guard[Z]).waitFor({ state: 'detached' });
  });
}, 240_000);

it('fixes a session at a time that suits all, records it, and compares two versions of the agreement', async () => {
  const { ana, ben } = story;
  const on = `/mediations/${mediationId}`;
  const drawn = { scope: 'part', items: [], undertakings: [], onBreach: 'record', noRefundWaiver: true };
  for (const text of ['被投诉方应当在五个工作日内下架涉案商品。', '被投诉方应当在十个工作日内下架全部涉案商品。'])
    await one.post(max, `${on}/agreement/versions`, { ...drawn, clauses: [{ kind: 'general', text }] });
  await one.post(max, `${on}/facts/versions`, { facts: [{ text: '商品于2026年1月上架。' }] });
  await sit('zh-CN', false, async ({ page, inspect }) => {
    const Z = 'zh-CN';
    await page.goto(ofDispute('mediation'));
    await follow(page, C.schedule[Z]);
    await page.getByRole('heading', { name: AID_WORDS.times[Z] }).waitFor();
    await page
      .getByRole('heading', { name: AID_WORDS.times[Z] })
      .locator('xpath=ancestor::section[1]')
      .getByRole('button')
      .first()
      .click();
    await inspect('mediator-session-form-zh-CN');
    await press(page, COMMANDS.ScheduleSession[Z]);
    await page.waitForURL(/\/overview$/);
    const { body } = await api.get(`/v1/disputes/${one.disputeId}`, ana);
    const { mediations } = body as unknown as {
      readonly mediations: readonly { readonly sessions: readonly object[] }[];
    };
    expect(mediations[0]?.sessions).toEqual([
      expect.objectContaining({
        kind: 'joint',
        startsAt: new Date(`${FREE.ben.from}+08:00`).toISOString(),
        partyIds: [ana.partyId, ben.partyId],
      }),
    ]);
    await page.goto(ofDispute('mediation'));
    await page.getByText(C.compare[Z]).click();
    await page.locator('ins', { hasText: '全部' }).waitFor();
    await page.locator('del', { hasText: '五' }).waitFor();
    await inspect('mediator-chair-zh-CN');
    await page.goto(`${at}/own-work`);
    await page.getByLabel(C.from[Z]).fill('2026-04-01');
    await page.getByLabel(C.until[Z]).fill('2026-04-07');
    await press(page, C.note[Z]);
    await page.getByText(C.noAbsences[Z]).waitFor({ state: 'detached' });
    await inspect('mediator-own-work-zh-CN');
  });
}, 240_000);

it('reads as well on a phone, in the dark and in English', async () => {
  await sit('en', true, async ({ page, inspect }) => {
    for (const [view, address, shown] of [
      ['home', at, 'What to do'],
      ['talks', ofDispute('talks'), R.joint.en],
      ['mediation', ofDispute('mediation'), C.compare.en],
      ['own-work', `${at}/own-work`, C.held.en],
    ] as const) {
      await page.goto(address);
      await page.locator('main').getByText(shown).first().waitFor();
      await inspect(`mediator-${view}-en-390-dark`);
    }
    await page.goto(ofDispute('talks'));
    await room(page, CAUCUS_WITH.en({ names: nameOf('ana', await names()) })).click();
    await page.getByText(SECRET).waitFor();
    await inspect('mediator-caucus-en-390-dark');
  });
}, 120_000);
