import path from 'node:path';
import { GUIDE } from '#domain/guide/current.js';
import { TASKS } from '#messages/core/tasks.js';
import { ASKED_BACK } from '#messages/ui/asked-back.js';
import { MATTERS } from '#messages/talks/mediation.js';
import { CONSULTATION_WORDS as W } from '#messages/ui/consultations.js';
import { MEDIATION_REQUEST as M } from '#messages/ui/mediation-request.js';
import { OPEN_GUIDE_WORDS as G } from '#messages/ui/open-guide.js';
import { PARTY_FILING } from '#messages/ui/party-filing.js';
import { PARTY_LANES as L } from '#messages/ui/party-lanes.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { byHand } from '../screens/by-hand.js';
import { startApi, type Api } from '../../support/api.js';
import { complaintOf, evidence, setUpCase, type Case } from '../../support/dispute.js';
import { catchUp } from '../../support/everywhere.js';
import { PNG } from '../../support/evidence.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { withReaders } from '../../support/with-readers.js';

let api: Api;
let story: Case;
let browser: DeskBrowser;
let home = '';
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  const accountId = await story.association.account({ login: 'pat', roles: ['platform-staff'] });
  await api.parts.pool.query(
    `INSERT INTO office.platform_person (id, association_id, platform_id, account_id, scopes, named_by, named_at, confirmed_by, confirmed_at)
       VALUES ($1, $2, $3, $1, $4, $1, now(), $1, now())`,
    [accountId, story.association.associationId, story.shop.platformId, ['read']],
  );
  const { body } = await api.get('/v1/me', story.ana);
  home = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}`;
  const papers = ['G01', 'TM1'];
  const right = {
    right: { kind: 'trademark', name: '青鸾 Azurebird', registrationNumber: '34567890', trademark: { classes: [25] } },
    evidence: papers.map((code) => evidence(`r-${code}`)),
    materials: papers.map((code) => ({ code, evidence: [`r-${code}`] })),
  };
  const recorded = await api.post('/v1/rights', right, story.ana);
  await api.post(`/v1/rights/${String(recorded.body['rightId'])}/checks`, { note: 'Seen' }, story.maja);
  await api.post('/v1/disputes', complaintOf(story), story.ana); // so that ana has met somebody
}, 240_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

const LOOKS = [
  { locale: 'zh-CN', width: 1280, colorScheme: 'light' },
  { locale: 'en', width: 390, colorScheme: 'dark' },
] as const;
type Look = (typeof LOOKS)[number];
type Sight = DeskView & { readonly look: (view: string) => Promise<void> };

const sit = async (token: string, { locale, width, colorScheme }: Look, walk: (seen: Sight) => Promise<void>) => {
  const seen = browser.see(
    { locale, colorScheme, cookies: sessionCookies(api, token), viewport: { width, height: 860 } },
    (view) => walk({ ...view, look: (name) => view.inspect(`consultation-${name}-${locale}-${width}`) }),
  );
  await withReaders(api.parts.pool, () => seen);
};
const ANSWERED = { who: 'partner', cooperation: 'contract', suit: 'none', clause: 'none', other: 'willing' };
const QUESTION = '机构以其名义注册了我经营的直播账号，见 https://shop.example/live/7 。可以要求转回吗？';
const ANSWER = '可以先申请调解，请准备合作协议和账号运营记录。';

const act = async (path: string, by: { readonly token: string }, body: object): Promise<string> => {
  const answer = await api.post(`/v1/consultations${path}`, body, by);
  if (answer.status > 201) throw new Error(answer.text);
  return String(answer.body['consultationId']);
};

describe.each(LOOKS)('in $locale on $width points', (as) => {
  const { locale } = as;
  it('one of a platform’s people asks, and tells on its home what it was asked back', async () => {
    const token = await story.association.signIn('pat');
    await sit(token, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/consultations`);
      await page.getByLabel(W.question[locale]).fill('商家自行和解的，平台还要回报措施吗？');
      await page.getByRole('button', { name: W.send[locale], exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /^CO-/ }).waitFor();
      await page.getByText(W.mediation[locale]).waitFor({ state: 'detached' });
      await look('platform-asked');
      const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      await act(`/${id}/details-requests`, story.maja, { text: '是哪一笔和解？' });
      await catchUp(api); // the home was read while its person was away
      await page.goto(`${home}/desk`);
      const asked = page.getByRole('link', { name: ASKED_BACK.answer[locale] });
      await asked.waitFor();
      await look('asked-back');
      await asked.click();
      await page.getByLabel(W.goOn[locale]).fill('三月的那一笔。');
      await page.getByRole('button', { name: W.sendMore[locale], exact: true }).click();
      await page.getByText('三月的那一笔。').last().waitFor();
      await catchUp(api);
      await page.goto(`${home}/desk`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await asked.waitFor({ state: 'detached' });
    });
  });

  it('goes from the guide to a question, its answer, and a mediation with whom one has met', async () => {
    let number = '';
    let id = '';
    await sit(story.ana.token, as, async ({ page, look }) => {
      await page.goto(`${home}/guide`);
      await page.evaluate(
        ([version, answers]) => sessionStorage.setItem(`parley:guide:${version}`, answers ?? ''),
        [GUIDE.version, JSON.stringify(ANSWERED)],
      );
      await page.reload();
      await page.getByRole('link', { name: G.toMediation[locale] }).first().waitFor();
      await look('guide');
      await page.getByRole('link', { name: G.toConsultation[locale] }).click();
      await page.getByText(W.carry[locale]).waitFor();
      await page.getByRole('button', { name: W.send[locale], exact: true }).click();
      await page.getByText(W.emptyQuestion[locale]).waitFor();
      await look('empty');
      await page.getByLabel(W.question[locale]).fill(QUESTION);
      const file = { name: 'contract.png', mimeType: 'image/png', buffer: Buffer.concat([PNG, Buffer.from(locale)]) };
      await page.locator('input[type=file]').first().setInputFiles([file]);
      await page.getByText('contract.png').waitFor();
      await page.getByRole('button', { name: W.send[locale], exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /^CO-/ }).waitFor();
      number = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      await page.getByRole('button', { name: W.take1[locale] }).waitFor();
      id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      await look('asked');
    });
    await sit(story.maja.token, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/consultations`);
      await page.getByRole('link', { name: number }).waitFor();
      await look('staff-list');
      await page.goto(`${home}/desk?whose=unowned&kind=answer-consultation`);
      const tasks = page.getByRole('link', { name: TASKS['answer-consultation'][locale] });
      await tasks.first().waitFor();
      await look('task');
      await page.locator(`main a[href$="/consultations/${id}"]`).first().click();
      await page.getByText(QUESTION).waitFor();
      await byHand('answerConsultation', async ({ press, write }) => {
        await write(page.getByRole('textbox', { name: W.reply[locale] }), ANSWER);
        await look('staff');
        await press(page.getByRole('button', { name: W.answer[locale], exact: true }));
        await page.getByRole('paragraph').filter({ hasText: ANSWER }).waitFor();
      });
    });
    await sit(story.ana.token, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/consultations`);
      await page.getByRole('link', { name: number }).click();
      await page.getByText(ANSWER).waitFor();
      await look('answered');
      await page.getByRole('link', { name: W.mediation[locale] }).last().click();
      const words = page.getByLabel(M.statement[locale]);
      await words.waitFor();
      await page.getByText(QUESTION).first().waitFor(); // nothing is typed again
      await page.getByRole('button', { name: M.send[locale], exact: true }).click();
      await page.getByText(M.lacking[locale]).first().waitFor();
      await look('mediation-lacking');
      await page.getByLabel(M.matter[locale]).first().click();
      await page.getByRole('option', { name: new RegExp(MATTERS['account-ownership'][locale], 'i') }).click();
      await page.getByLabel(M.name[locale], { exact: true }).fill('Ben');
      await page.getByRole('button', { name: /Ben/ }).click();
      await look('mediation');
      await page.getByRole('button', { name: M.send[locale], exact: true }).click();
      await page.getByRole('link', { name: M.toDispute[locale] }).waitFor();
      await look('mediation-done');
    });
  }, 180_000);

  it('makes a draft of a consultation, and shows the notice, the urgent wish and the fast lane before one files', async () => {
    const { body } = await api.post('/v1/consultations', { question: QUESTION }, story.ana);
    await sit(story.ana.token, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/consultations/${String(body['consultationId'])}`);
      await page.getByRole('button', { name: W.convert[locale] }).click();
      await page.waitForURL(/#\/complaint\//);
      await page.goto(`${home}/desk/filing`);
      await page.getByRole('heading', { name: L.fastLane[locale] }).waitFor();
      await page.getByLabel(PARTY_FILING.links[locale]).fill('https://shop.example/live/9');
      await page.getByLabel(PARTY_FILING.seller[locale], { exact: true }).fill('Ben’s Bags');
      const file = { name: 'room.png', mimeType: 'image/png', buffer: Buffer.concat([PNG, Buffer.from('room')]) };
      await page.locator('input[type=file]').nth(1).setInputFiles([file]);
      await page.getByText('room.png').first().waitFor();
      await page.getByText(L.urgent[locale]).click();
      await page.getByText(PARTY_FILING.accept[locale]).click();
      await page.getByRole('button', { name: PARTY_FILING.file[locale], exact: true }).click();
      // beside its field, and above the button that was pressed
      await page.locator('main [role=alert]').getByText(L.needsGround[locale]).waitFor();
      expect(await page.getByText(L.needsGround[locale]).count()).toBe(2);
      await look('filing');
    });
  }, 120_000);
});
