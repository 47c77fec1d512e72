import { CONFIRM_WORDS as C } from '#messages/ui/open-documents.js';
import { DRAW_WORDS as D } from '#messages/ui/open-draw.js';
import { AVENUES_NAMED, LETTERS_NAMED } from '#messages/guide/avenues.js';
import { QUESTIONS_ASKED as Q } from '#messages/guide/questions.js';
import { CHANGE_ANSWER, OPEN_GUIDE_WORDS as G } from '#messages/ui/open-guide.js';
import { OPEN_RATING_WORDS as R } from '#messages/ui/open-ratings.js';
import { OPEN_GROUPS as N } from '#messages/ui/open-groups.js';
import { OPEN_TIP_WORDS as T } from '#messages/ui/open-tips.js';
import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { KIT_WORDS as K } from '#messages/ui/kit.js';
import { PARTY_GRADE } from '#messages/ui/party-grade.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { peopleOf } from '../people.js';
import { decideByOne } from './decide-by-one.js';

const TEXT =
  '申请人主张直播账号归其所有。专家组查明：双方签订的合作合同约定账号由机构注册并运营，图案和店铺名称由机构设计。\n\n依照《民法典》第五百零九条，当事人应当按照约定全面履行自己的义务。专家组认为，账号归机构所有，申请人的主张不能成立，但其提出主张出于善意。';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let publicationId = '';
let code = '';
const people = peopleOf(() => ({ ...seat, home: seat.at }));
// before the story: experts were drawn and one decided; two officers publish it, and Ben has himself rated
beforeAll(async () => {
  seat = await seatCaseManager();
  const { api, story, filed } = seat;
  const { disputeId, decisionId } = await decideByOne(api, story);
  await story.association.account({ login: 'noa', roles: ['case-manager'] });
  const [maja, noa, ben] = [await people.sit('maja'), await people.sit('noa'), await people.sit('ben')];
  const published = `/decisions/${decisionId}/publications`;
  await people.during(async () => {
    await people.act(maja, disputeId, published, { text: TEXT });
    const { body } = await api.get(`/v1/disputes/${disputeId}${published}`, story.maja);
    publicationId = String(body['publicationId']);
    await people.act(noa, disputeId, `${published}/${publicationId}/approvals`);
    await ben.go('grade');
    await ben.press(PARTY_GRADE.accept);
    await ben.see(PARTY_GRADE.choices);
  });
  code = String((await api.get(`/v1/disputes/${filed.disputeId}/receipt`, story.ana)).body['logReference']);
}, 240_000);
afterAll(() => seat.stop());

it('a stranger checks a draw, a decision and a rating', async () => {
  await seat.browser.see({ locale: 'zh-CN' }, async ({ page, inspect }) => {
    const say = (words: Readonly<Record<'zh-CN', string>>) => words['zh-CN'];
    await page.goto(seat.at);
    await page.getByRole('link', { name: say(W.decisions) }).click();
    await page.getByRole('searchbox', { name: say(W.search) }).fill('图案');
    await page.getByRole('button', { name: say(K.search), exact: true }).click();
    await page.locator('mark', { hasText: '图案' }).waitFor();
    await inspect('public-found');
    await page.locator('main a[href*="/decisions/"]').first().click();
    await page.getByText('账号归机构所有', { exact: false }).waitFor();
    expect(page.url()).toBe(`${seat.at}/decisions/${publicationId}`);
    await page.getByRole('link', { name: say(W.checkDraw) }).click();
    await page.getByText(say(D.allHold)).waitFor();
    expect(await page.getByText(say(D.holds), { exact: true }).count()).toBe(7);
    await inspect('public-draw');
    // whoever changes the record on its way is found out by the browser
    await page.route('**/draws', async (route) => {
      const answer = await route.fetch();
      const { draws } = (await answer.json()) as { draws: { drawn: string[]; reserve: string[] }[] };
      const forged = draws.map((draw) => ({ ...draw, drawn: draw.reserve.slice(0, draw.drawn.length) }));
      await route.fulfill({ response: answer, json: { draws: forged } });
    });
    await page.reload();
    await page.getByText(say(D.someFail)).waitFor();
    await page.goto(`${seat.at}/document/${code}`);
    await page.getByText(say(C.found)).waitFor();
    await page.getByText('维权投诉回执').waitFor();
    await page.getByLabel(say(C.code)).fill('f'.repeat(64));
    await page.getByRole('button', { name: say(C.confirm), exact: true }).click();
    await page.getByText(say(C.notFound)).waitFor();
    await page.goto(`${seat.at}/ratings`);
    await page.getByRole('searchbox', { name: say(R.name) }).fill('firm of ben');
    await page.getByRole('button', { name: say(R.find), exact: true }).click();
    await page.getByRole('link', { name: 'The firm of ben' }).click();
    await page.getByRole('heading', { level: 1, name: 'The firm of ben' }).waitFor();
    await page.getByRole('heading', { name: say(R.roles) }).waitFor();
    // the rules by which it is rated, which need not be those in force
    await page.locator('main a[href*="/method?version=2027-01"]').click();
    await page.getByText(say(R.step1Text)).waitFor();
  });
}, 120_000);

it('finds a page by what one comes for, by keys and by thumb', async () => {
  await seat.browser.see({ locale: 'zh-CN' }, async ({ page, inspect }) => {
    await page.goto(`${seat.at}/decisions`);
    const menu = page.getByRole('navigation', { name: W.menu['zh-CN'] });
    await menu.getByRole('button', { name: N.news['zh-CN'] }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: W.bulletins['zh-CN'], exact: true }).waitFor();
    await inspect('public-menu');
    await page.keyboard.press('Escape');
    await menu.locator('button:focus', { hasText: N.news['zh-CN'] }).waitFor();
    await page.keyboard.press('Enter');
    for (
      let step = 0;
      step < 4 && !(await page.locator('a:focus', { hasText: W.statistics['zh-CN'] }).count());
      step += 1
    )
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: W.statistics['zh-CN'] }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
  await seat.browser.see({ locale: 'en', viewport: { width: 390, height: 844 } }, async ({ page, inspect }) => {
    await page.goto(`${seat.at}/decisions`);
    await page.getByRole('button', { name: W.menu.en }).click();
    const group = page.locator('section', { has: page.getByRole('heading', { name: N.check.en, exact: true }) });
    await inspect('public-menu-phone');
    await group.getByRole('link', { name: W.draws.en }).click();
    const dispute = `${seat.at}/desk/disputes/${seat.filed.disputeId}/evidence?subject=dispute`;
    await page.getByLabel(D.disputeId.en).fill('PL-20261104-5MGKT5KR');
    await page.getByRole('button', { name: D.check.en, exact: true }).click();
    await page.getByText(D.notAnId.en).waitFor();
    await page.getByLabel(D.disputeId.en).fill(dispute);
    await page.getByRole('button', { name: D.check.en, exact: true }).click();
    await page.waitForURL(`${seat.at}/draws/${seat.filed.disputeId}`);
  });
}, 120_000);

it('tells what was seen, and finds out later what became of it', async () => {
  await seat.browser.see({ locale: 'en', viewport: { width: 390, height: 844 } }, async ({ page, inspect }) => {
    await page.goto(`${seat.at}/tips`);
    await page.getByRole('button', { name: T.send.en, exact: true }).click();
    await page.getByText(T.missing.en).first().waitFor();
    await inspect('public-tip-fault');
    await page.getByRole('button', { name: T.subject.en }).click();
    await page.getByRole('option').first().click();
    await page.getByLabel(T.words.en).fill('The bag in this room has no label inside.');
    await page.getByRole('button', { name: T.send.en, exact: true }).click();
    await page.getByText(T.keep.en).waitFor();
    await inspect('public-tip-taken');
    const tip = await page.locator('dd code').first().innerText(); // the other claims a reward
    await page.goto(`${seat.at}/tips`);
    await page.getByLabel(T.code.en).fill(tip);
    await page.getByRole('button', { name: T.look.en }).click();
    await page.getByText(T.fate.en, { exact: true }).waitFor();
  });
}, 120_000);

it('leads by a few questions to what can be done, with a letter that nobody but its writer sees', async () => {
  await seat.browser.see({ locale: 'zh-CN', viewport: { width: 1280, height: 860 } }, async ({ page, inspect }) => {
    const say = (words: Readonly<Record<'zh-CN', string>>) => words['zh-CN'];
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    await page.goto(seat.at);
    await page
      .getByRole('link', { name: say(W.guide), exact: true })
      .first()
      .click();
    await page.getByRole('button', { name: say(G.next) }).click();
    await page.getByText(say(G.choose)).waitFor();
    await inspect('guide-asked');
    const answer = async (words: Readonly<Record<'zh-CN', string>>) => {
      await page.getByRole('radio', { name: say(words), exact: true }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
    };
    for (const words of [
      Q.who.answers['right-holder'],
      Q.matter.answers.mark,
      Q.proof.answers.proven,
      Q.place.answers.link,
      Q.state.answers.nowhere,
      Q.other.answers.unasked,
      Q.wish.answers.stop,
    ])
      await answer(words);
    await page.getByRole('heading', { name: `1. ${say(AVENUES_NAMED.complaint)}` }).waitFor();
    expect(await page.locator('h2:focus').innerText()).toBe(say(G.result));
    await inspect('guide-result');
    await page.reload();
    await page.getByRole('link', { name: say(LETTERS_NAMED['platform-notice']) }).click();
    await page.getByLabel('您的姓名或者名称').fill('深圳市南山区海风文化传播有限公司');
    await page.getByLabel('链接或者位置').fill('https://shop.example/item/7');
    await page.getByText('一、通知人：深圳市南山区海风文化传播有限公司').waitFor();
    await inspect('guide-letter');
    await page.goBack();
    const question = say(Q.proof.title);
    await page.getByRole('button', { name: CHANGE_ANSWER['zh-CN']({ question }) }).click();
    await answer(Q.proof.answers['not-mine']);
    await page.getByRole('heading', { name: `1. ${say(AVENUES_NAMED.nothing)}` }).waitFor();
    await page.getByRole('link', { name: say(G.tell), exact: true }).click();
    await page.waitForURL(`${seat.at}/tips`);
    expect(
      sent.filter((one) => /right-holder|not-mine|海风|item\/7|^(POST|PUT)/.test(decodeURIComponent(one))),
    ).toEqual([]);
  });
}, 120_000);

it('asks the same on a phone', async () => {
  const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;
  await seat.browser.see({ locale: 'en', ...phone }, async ({ page, inspect }) => {
    await page.goto(`${seat.at}/guide`);
    for (const words of [Q.who.answers.accused, Q.accusation.answers['by-platform'], Q.stand.answers.malicious]) {
      await page.getByText(words.en, { exact: true }).click();
      await inspect('guide-phone-question');
      await page.getByRole('button', { name: G.next.en }).click();
    }
    await page.getByRole('heading', { name: `1. ${AVENUES_NAMED.letter.en}` }).waitFor();
    await inspect('guide-phone-result');
    await page.getByRole('link', { name: LETTERS_NAMED['platform-declaration'].en }).click();
    await page.getByText('forward this to whoever notified', { exact: false }).waitFor();
    await inspect('guide-phone-letter');
  });
}, 120_000);

const VIEWS = [
  { view: 'guide', path: '/guide', sign: 'form' },
  { view: 'guide-letter', path: '/guide/letters/proposal', sign: 'section' },
  { view: 'guide-no-letter', path: '/guide/letters/none', sign: 'h2' },
  { view: 'decisions', path: '/decisions', sign: 'main a[href*="/decisions/"]' },
  { view: 'none', path: '/decisions?q=%E6%97%A0%E6%AD%A4%E8%AF%8D', sign: 'h2' },
  { view: 'decision', path: '/decisions/{publication}', sign: 'dl' },
  { view: 'draw', path: '/decisions/{publication}/draw', sign: 'tbody' },
  { view: 'ask-draw', path: '/draws', sign: 'form' },
  { view: 'document', path: '/document/{code}', sign: 'dl' },
  { view: 'no-document', path: `/document/${'0'.repeat(64)}`, sign: '[role=alert]' },
  { view: 'ratings', path: '/ratings?name=ben', sign: 'li a' },
  { view: 'method', path: '/method', sign: 'tbody td' },
  { view: 'other-method', path: '/method?version=2027-07', sign: 'main a[href$="/method"]' },
  { view: 'statistics', path: '/statistics', sign: 'dl' },
  { view: 'handling', path: '/handling', sign: 'ol li' },
  { view: 'rulebooks', path: '/rulebooks', sign: 'tbody a' },
  { view: 'rulebook', path: '/rulebooks/cn-ecl/2026-11-29', sign: 'tbody td' },
  { view: 'tips', path: '/tips', sign: 'form' },
  { view: 'open-data', path: '/open-data', sign: 'section li' },
  { view: 'log-heads', path: '/log-heads', sign: 'main table' },
  { view: 'accessibility', path: '/accessibility', sign: 'main ul' },
  { view: 'no-page', path: '/decisions/a/b/c', sign: 'h2' },
] as const;

it.each([
  [1280, 'zh-CN', 'light'],
  [390, 'en', 'dark'],
  [320, 'zh-CN', 'light'],
] as const)(
  'is clean at %i, in %s, %s',
  async (width, locale, scheme) => {
    const size = { viewport: { width, height: 860 }, colorScheme: scheme };
    await seat.browser.see({ locale, ...size }, async ({ page, inspect }) => {
      for (const { view, path, sign } of VIEWS) {
        await page.goto(seat.at + path.replace('{publication}', publicationId).replace('{code}', code));
        await page.locator(sign).first().waitFor();
        await inspect(`public-${view}-${width}-${locale}-${scheme}`);
      }
      await page.goto(seat.at);
      await page.getByRole('link', { name: W.accessibility[locale] }).waitFor();
      await inspect(`public-front-${width}-${locale}-${scheme}`);
    });
  },
  240_000,
);
