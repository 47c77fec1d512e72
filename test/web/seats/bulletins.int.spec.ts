import { tellNamed } from '#application/bulletin/tell-named.js';
import { GONE_GROUNDS_NAMED, HEARING_WAITS_NAMED, BULLETIN_TELLS as T } from '#messages/bulletin/words.js';
import {
  DESK_BULLETIN_WORDS as D,
  HEARING_WORDS as H,
  NAMING_WORDS as N,
  OPEN_BULLETIN_WORDS as W,
} from '#messages/ui/bulletins.js';
import { TASKS } from '#messages/core/tasks.js';
import { RULE_WORDS } from '#messages/ui/rules.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { dayIn } from '../../support/day-in.js';
import { catchUp, everywhereOf } from '../../support/everywhere.js';
import { joinAssociation } from '../../support/join-association.js';
import { memberRulesWith, putRulesInForce } from '../../support/member-rules.js';
import { passDays } from '../../support/pass-days.js';
import { sessionCookies } from '../../support/session-cookies.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
}, 120_000);
afterAll(() => seat.stop());

const ZH = 'zh-CN';
const TITLE = { 'zh-CN': '本月措施与处理结果', en: 'The month in figures' };
const LOOKS = [
  { locale: 'zh-CN', width: 1280, colorScheme: 'light' },
  { locale: 'en', width: 390, colorScheme: 'dark' },
] as const;
const [light] = LOOKS;
const as = ({ token }: { readonly token: string }, { locale, width, colorScheme }: (typeof LOOKS)[number]) => ({
  ...{ locale, colorScheme, cookies: sessionCookies(seat.api, token), viewport: { width, height: 860 } },
});
const day = (days: number): Promise<string> => dayIn(seat.api, seat.story.maja, days);

it('a bulletin is put together, announced, objected to, agreed to, approved by another, read, and loses names', async () => {
  const { api, story, browser, at } = seat;
  const { association, maja, ben } = story;
  const noa = { token: await association.person({ login: 'noa-b', roles: ['case-manager'] }) };
  const told = { kind: 'person', name: '魏小舟', accounts: [] };
  const partyId = String((await api.post('/v1/parties', told, association.operator)).body['partyId']);
  const wei = { token: await association.person({ login: 'wei', roles: ['party'], partyIds: [partyId] }) };
  for (const look of LOOKS)
    await browser.see(as(maja, look), async ({ page, inspect }) => {
      await page.goto(`${at}/desk/bulletins`);
      await page.getByText(D.none[look.locale]).waitFor();
      await inspect(`bulletins-empty-${look.locale}`);
    });

  const goOn = passDays(api, association.associationId);
  const sanctions = [{ article: '2', consequence: 'suspension', publicity: 'public', days: 90 }];
  const rules = await putRulesInForce(api, association, [maja, noa], memberRulesWith({ sanctions }));
  await joinAssociation(api, { rules, maja }, ben);
  const of = `/v1/members/${ben.partyId}/allegations`;
  const alleged = await api.post(of, { article: '2', text: '销售假冒商品。' }, maja);
  const its = `${of}/${String(alleged.body['allegationId'])}`;
  await api.post(`${its}/statements`, { text: '货源合法。' }, ben);
  expect((await api.post(`${its}/decisions`, { found: true, reason: '成立。' }, noa)).status).toBe(200);
  const month = (await day(0)).slice(0, 7);
  await goOn(32);
  await catchUp(api);
  const until = await day(45);

  // one chooses what is told of
  await browser.see(as(maja, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/bulletins/draft`);
    await page.getByLabel(D.month[ZH]).fill(month);
    await page.getByText('The firm of ben').first().waitFor();
    await page.getByRole('button', { name: D.take[ZH] }).first().click();
    await page.getByRole('button', { name: D.addAuthority[ZH] }).click();
    const both = async (label: string, zh: string, en: string, place = 0): Promise<void> => {
      await page.getByLabel(`${label} · ${RULE_WORDS.chinese[ZH]}`).nth(place).fill(zh);
      await page.getByLabel(`${label} · ${RULE_WORDS.english[ZH]}`).nth(place).fill(en);
    };
    await both(D.bulletinTitle[ZH], TITLE[ZH], TITLE.en);
    await page.getByRole('button', { name: D.save[ZH] }).click();
    await page.getByText(D.missing[ZH]).waitFor();
    await inspect('bulletin-draft-missing-zh');
    await both(D.lead[ZH], '本月采取的措施与处理结果。', 'Measures and results of the month.');
    await both(D.text[ZH], '销售假冒注册商标的商品。', 'Sold goods with forged marks.');
    await both(D.text[ZH], '因销售侵权商品被处罚。', 'Was fined for selling infringing goods.', 1);
    await page.getByLabel(T.body[ZH]).fill('市场监督管理局');
    await page.getByLabel(T.number[ZH]).fill('深市监处罚〔2026〕12号');
    await page.getByLabel(T.address[ZH]).fill('https://authority.example/12');
    await page.getByLabel(T.publishedOn[ZH]).fill(`${month}-01`);
    await page.getByLabel(D.name[ZH], { exact: true }).fill('魏小舟');
    await page.getByText(D.namesPerson[ZH]).click();
    await page.getByLabel(D.partyId[ZH]).fill(partyId);
    for (const place of [0, 1]) await page.getByLabel(T.shownUntil[ZH]).nth(place).fill(until);
    await inspect('bulletin-draft-zh');
    await page.getByRole('button', { name: D.save[ZH] }).click();
    await page.getByText(D.another[ZH]).waitFor();
    await inspect('bulletin-preview-zh');
    await page.getByRole('button', { name: D.announce[ZH] }).click();
    await page.getByText(HEARING_WAITS_NAMED.time[ZH]).waitFor();
    await inspect('bulletin-announced-zh');
  });

  // the member that it will name reads all of it, objects, and is answered by somebody who had no hand in it
  const why = { 'zh-CN': '货源合法，认定有误。', en: 'The goods were bought from the holder.' };
  for (const look of LOOKS)
    await browser.see(as(ben, look), async ({ page, inspect }) => {
      await page.goto(`${at}/desk/namings`);
      await page.getByText(H.objectUntil[look.locale]).waitFor();
      await inspect(`naming-told-${look.locale}`);
      if (look !== light) return;
      await page.getByRole('button', { name: N.object[ZH] }).click();
      await page.getByLabel(N.why[ZH]).fill(why[ZH]);
      await inspect('naming-object-zh');
      await page.getByRole('dialog').getByRole('button', { name: N.object[ZH] }).click();
      await page.getByText(H.open[ZH]).waitFor();
    });
  const now = String((await api.get('/v1/clock', maja)).body['now']);
  await tellNamed(everywhereOf(api, now), api.parts.now());
  await browser.see(as(noa, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk?kind=answer-naming-objection&whose=all`);
    await page.getByRole('link', { name: TASKS['answer-naming-objection'][ZH] }).first().click();
    await page.getByText(why[ZH]).waitFor();
    await inspect('bulletin-objected-zh');
    await page.getByRole('button', { name: D.answerObjection[ZH] }).click();
    await page.getByText(H.rejected[ZH], { exact: true }).click();
    await page.getByLabel(H.answer[ZH]).fill('认定已经生效。');
    await inspect('bulletin-answer-zh');
    await page.getByRole('dialog').getByRole('button', { name: D.answerObjection[ZH] }).click();
    await page.getByText('认定已经生效。').waitFor();
  });
  await browser.see(as(ben, LOOKS[1]), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/namings`);
    await page.getByText(H.rejected.en).waitFor();
    await inspect('naming-answered-en');
  });

  // whom it would name agrees
  await browser.see(as(wei, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/namings`);
    await page.getByText(N.asked[ZH]).waitFor();
    await inspect('naming-asked-zh');
    await page.getByRole('button', { name: N.agree[ZH] }).click();
    await page.getByRole('button', { name: N.takeBack[ZH] }).waitFor();
  });

  // once its time is over another reads and approves it
  await goOn(15);
  await browser.see(as(noa, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/bulletins`);
    await page.locator('tbody a').first().waitFor();
    await inspect('bulletins-zh');
    await page.locator('tbody a').first().click();
    await page.getByRole('button', { name: D.approve[ZH] }).click();
    await page.getByRole('link', { name: D.openPage[ZH] }).waitFor();
    await inspect('bulletin-published-desk-zh');
  });
  for (const { locale, width, colorScheme } of LOOKS)
    await browser.see({ locale, colorScheme, viewport: { width, height: 860 } }, async ({ page, inspect }) => {
      await page.goto(`${at}/bulletins`);
      await page.getByText(W.lead[locale]).waitFor();
      await inspect(`bulletins-public-${locale}`);
      await page.getByRole('link', { name: TITLE[locale] }).click();
      await page.getByText('魏小舟').waitFor();
      await inspect(`bulletin-public-${locale}`);
    });

  // the person takes its consent back, and the other entry goes
  await browser.see(as(wei, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/namings`);
    await page.getByRole('button', { name: N.takeBack[ZH] }).click();
    await page.getByText(N['not-agreed'][ZH]).waitFor();
    await inspect('naming-taken-back-zh');
  });
  await browser.see(as(maja, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/bulletins`);
    await page.locator('tbody a').first().click();
    await page.getByRole('button', { name: D.takeOff[ZH] }).first().click();
    await page.getByRole('button', { name: D.ground[ZH] }).click();
    await page.getByRole('option', { name: GONE_GROUNDS_NAMED.request[ZH] }).click();
    await page.getByLabel(D.staffReason[ZH]).fill('会员申请，已核实。');
    await inspect('bulletin-remove-zh');
    await page.getByRole('alertdialog').getByRole('button', { name: D.takeOff[ZH] }).click();
    await page.getByRole('alertdialog').waitFor({ state: 'hidden' });
    await page.getByText(GONE_GROUNDS_NAMED.request[ZH]).waitFor();
  });
  await browser.see({ locale: ZH }, async ({ page, inspect }) => {
    await page.goto(`${at}/bulletins`);
    await page.getByRole('link', { name: TITLE[ZH] }).click();
    await page.getByText(GONE_GROUNDS_NAMED['not-agreed'][ZH]).waitFor();
    await page.getByText(GONE_GROUNDS_NAMED.request[ZH]).waitFor();
    await inspect('bulletin-gone-zh');
    const text = await page.locator('main').innerText();
    expect(text).not.toMatch(/魏小舟|firm of ben/);
  });
}, 240_000);
