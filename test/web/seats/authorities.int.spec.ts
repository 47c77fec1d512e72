import { localDateAt } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { wrappingKey } from '#infrastructure/vault/master-key.js';
import { tellSubjects } from '#application/official-request/tell-subjects.js';
import { TASKS } from '#messages/core/tasks.js';
import { labelOf } from '#messages/forms/fields.js';
import { FORM_WORDS } from '#messages/forms/words.js';
import { OPERATIONS } from '#messages/forms/operations.js';
import { OFFICIAL_STAGES_NAMED, TELLING_WAYS_NAMED } from '#messages/official-request/words.js';
import { SUCCESSION_WORDS } from '#messages/ui/official-successions.js';
import { DESK_AUTHORITIES as W, TOLD_REQUESTS } from '#messages/ui/desk-authorities.js';
import { tenantOf } from '../../../apps/api/http/caller-of.js';
import { chooseOption } from '../../browser/choose-option.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { openEffects } from '../../support/effects.js';
import { catchUp, everywhereOf } from '../../support/everywhere.js';
import { fileWith } from '../../support/evidence.js';
import { sessionCookies } from '../../support/session-cookies.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
}, 120_000);
afterAll(() => seat.stop());

const LOOKS = [
  { locale: 'zh-CN', width: 1280, colorScheme: 'light' },
  { locale: 'en', width: 390, colorScheme: 'dark' },
] as const;
const [light, dark] = LOOKS;
const ZH = 'zh-CN';
const as = ({ token }: { readonly token: string }, { locale, width, colorScheme }: (typeof LOOKS)[number]) => ({
  ...{ locale, colorScheme, cookies: sessionCookies(seat.api, token), viewport: { width, height: 860 } },
});
const AUTHORITY = '深圳市市场监督管理局';

it('an authority asks for evidence', async () => {
  const { api, story, browser, at } = seat;
  const { ben, maja, association } = story;
  const noa = { token: await association.person({ login: 'noa', roles: ['case-manager'] }) };
  const picture = Buffer.from('what the picture shows');
  const dispute = await fileWith(api, story, { note: { bytes: picture, mediaType: 'text/plain' } });
  await dispute.put(dispute.idOf('note'), picture, story.ana);
  await dispute.accept();
  await catchUp(api);
  await browser.see(as(maja, dark), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/authorities`);
    await page.getByText(W.none.en).waitFor();
    await inspect('authorities-none-en');
  });
  const day = localDateAt((await api.get('/v1/clock', maja)).body['now'] as never);
  const absent = await association.party('杭州云上锦绣供应链管理有限公司');
  const noaId = /"accountId":"([^"]+)"/.exec((await api.get('/v1/me', noa)).text)?.[1] ?? '';
  const received = await api.post(
    '/v1/official-requests',
    {
      ...{ kind: 'evidence-request', authority: 'ip-authority', authorityName: AUTHORITY, secondId: noaId },
      ...{ documentNumber: '深市监协〔2026〕31号', legalGround: '《中华人民共和国电子商务法》第二十五条' },
      ...{ asked: `请提供争议${dispute.number}中的证据。`, documentDay: day, receivedOn: day, answerBy: '2099-01-01' },
      subjectIds: [ben.partyId, absent],
    },
    maja,
  );
  expect([received.status, received.text]).toEqual([201, expect.stringContaining('requestId')]);
  const id = String(received.body['requestId']);
  await catchUp(api);

  // exactly what was asked for is ticked, and made
  await browser.see(as(maja, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/authorities`);
    await page.getByText(AUTHORITY).first().waitFor();
    await inspect('authorities-zh');
    await page.getByRole('link', { name: String(received.body['number']) }).click();
    await page.getByText(W.choose[ZH]).first().waitFor();
    await chooseOption(page, W.dispute[ZH], dispute.number);
    await page.locator('label', { hasText: /note/ }).last().click();
    await inspect('authority-choose-zh');
    await page.getByRole('button', { name: W.makeBundle[ZH] }).click();
    await page.getByText(W.bundleAsked[ZH]).first().waitFor();
  });
  const { rows } = await api.parts.pool.query<{ id: string }>(
    "SELECT data::jsonb->>'exportId' AS id FROM log.event WHERE stream_id = $1 AND type = 'ExportAsked'",
    [dispute.disputeId],
  );
  const worker = await openWorker();
  await worker.perform(dispute.disputeId, `make-export:${rows[0]?.id ?? ''}`);
  worker.close();
  const { body } = await api.get(`/v1/official-requests/${id}`, maja);
  const [file] = body['files'] as unknown as { readonly sha256: string }[];
  const answer = { text: '现将来函所列证据提供如下。', hashes: [file?.sha256] };
  expect((await api.post(`/v1/official-requests/${id}/answers`, answer, maja)).status).toBe(200);
  await catchUp(api);

  // the second person looks at the same hash and agrees
  await browser.see(as(noa, dark), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/authorities/${id}`);
    await page.getByText(OFFICIAL_STAGES_NAMED.proposed.en).first().waitFor();
    await inspect('authority-proposed-en');
    await page.getByRole('link', { name: OPERATIONS.approveOfficialAnswer.label.en }).click();
    await page.getByRole('main').getByRole('button', { name: OPERATIONS.approveOfficialAnswer.label.en }).waitFor();
    await inspect('authority-approve-en');
  });
  const { hash } = (await api.get(`/v1/official-requests/${id}`, noa)).body['answer'] as unknown as { hash: string };
  expect((await api.post(`/v1/official-requests/${id}/answer-approvals`, { hash }, noa)).status).toBe(200);
  const handed = { way: 'in-person', reference: '送达回证第31号', handedOverOn: day };
  expect((await api.post(`/v1/official-requests/${id}/handovers`, handed, maja)).status).toBe(200);
  await catchUp(api);
  const now = String((await api.get('/v1/clock', maja)).body['now']);
  expect(await tellSubjects(everywhereOf(api, now), api.parts.now())).toBe(1);
  await catchUp(api);
  await browser.see(as(maja, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/authorities/${id}`);
    await page.getByText(OFFICIAL_STAGES_NAMED.answered[ZH]).first().waitFor();
    await page.getByText(W.untold[ZH]).waitFor();
    await inspect('authority-answered-zh');
    await page.getByRole('link', { name: OPERATIONS.recordOfficialTelling.label[ZH] }).click();
    const way = page.getByRole('radio', { name: TELLING_WAYS_NAMED['registered-mail'][ZH] });
    await page.locator('label', { has: way }).last().click();
    await page.getByRole('textbox', { name: labelOf('recordOfficialTelling', 'reference', ZH) }).fill('EMS 1234567890');
    await page.getByRole('textbox', { name: labelOf('recordOfficialTelling', 'toldOn', ZH) }).fill(day);
    await inspect('authority-telling-zh');
    await page.getByRole('main').getByRole('button', { name: OPERATIONS.recordOfficialTelling.label[ZH] }).click();
    await page.getByRole('heading', { name: FORM_WORDS.done[ZH] }).waitFor();
    await page.goto(`${at}/desk/authorities/${id}`);
    await page.getByText(W.toldByHand[ZH]).waitFor();
    expect(await page.getByText(W.untold[ZH]).count()).toBe(0);
    await inspect('authority-told-by-hand-zh');
  });

  // whom it was about reads it under its own data; whom it was not reads nothing
  await browser.see(as(ben, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/own-data`);
    await page.getByText(TOLD_REQUESTS.title[ZH]).waitFor();
    await page.getByText(AUTHORITY).waitFor();
    await inspect('authority-told-zh');
  });
}, 240_000);

it('administrators name two others where both lost their office', async () => {
  const { api, story, browser, at } = seat;
  const { association } = story;
  const person = async (login: string, role: string) => {
    const token = await association.person({ login, roles: [role] });
    return { token, id: /"accountId":"([^"]+)"/.exec((await api.get('/v1/me', { token })).text)?.[1] ?? '' };
  };
  const [kai, lin, eva, uma] = [
    await person('kai', 'case-manager'),
    await person('lin', 'case-manager'),
    await person('eva', 'case-manager'),
    await person('uma', 'case-manager'),
  ];
  const [amy, ada] = [await person('amy', 'administrator'), await person('ada', 'administrator')];
  const day = localDateAt((await api.get('/v1/clock', kai)).body['now'] as never);
  await browser.see(as(amy, dark), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/authorities`);
    await page.getByText(SUCCESSION_WORDS.none.en).waitFor();
    await inspect('succession-none-en');
  });
  const received = await api.post(
    '/v1/official-requests',
    {
      ...{ kind: 'inquiry', authority: 'police', authorityName: AUTHORITY, secondId: lin.id, answerBy: '2099-01-01' },
      ...{ documentNumber: '深公协〔2026〕7号', legalGround: '《中华人民共和国刑事诉讼法》第五十四条' },
      ...{ asked: '请协助查询。', documentDay: day, receivedOn: day, subjectIds: [] },
    },
    kai,
  );
  const number = String(received.body['number']);
  for (const { id } of [kai, lin]) {
    const path = `/v1/associations/${association.associationId}/accounts/${id}/suspensions`;
    expect((await api.post(path, {}, amy)).status).toBe(201);
  }
  await catchUp(api);
  const label = OPERATIONS.nameOfficialSuccessors.label;
  const choose = { handlerId: eva.id, secondId: uma.id };
  // a task tells administrators what to do, leads to the act, and has no word of what is asked
  for (const look of LOOKS)
    await browser.see(as(amy, look), async ({ page, inspect }) => {
      await page.goto(`${at}/desk?kind=name-official-successors`);
      await page.getByRole('link', { name: TASKS['name-official-successors'][look.locale] }).waitFor();
      expect(await page.getByText(AUTHORITY).count()).toBe(0);
      await inspect(`succession-task-${look.locale}`);
      await page.getByRole('main').getByRole('link', { name: label[look.locale] }).click();
      await page.getByRole('main').getByRole('button', { name: label[look.locale] }).waitFor();
    });
  await browser.see(as(amy, light), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/authorities`);
    await page.getByText(number).first().waitFor();
    expect(await page.getByText(AUTHORITY).count()).toBe(0);
    await inspect('succession-zh');
    const link = page.getByRole('link', { name: label[ZH] });
    const href = new URL((await link.getAttribute('href')) ?? '', page.url());
    for (const [name, id] of Object.entries(choose)) href.searchParams.set(name, id);
    await page.goto(href.href);
    await page.getByRole('main').getByRole('button', { name: label[ZH] }).waitFor();
    await inspect('succession-name-zh');
    await page.getByRole('main').getByRole('button', { name: label[ZH] }).click();
    await page.getByRole('heading', { name: FORM_WORDS.done[ZH] }).waitFor();
  });
  await catchUp(api);
  await browser.see(as(ada, dark), async ({ page, inspect }) => {
    await page.goto(`${at}/desk/authorities`);
    await page.getByText('amy').first().waitFor();
    await inspect('succession-proposed-en');
    await page.getByRole('link', { name: label.en }).click();
    await page.getByRole('main').getByRole('button', { name: label.en }).click();
    await page.getByRole('heading', { name: FORM_WORDS.done.en }).waitFor();
  });
  await catchUp(api);
  await browser.see(as(ada, light), async ({ page }) => {
    await page.goto(`${at}/desk?kind=name-official-successors`);
    await page.getByRole('tab').first().waitFor();
    expect(await page.getByRole('link', { name: TASKS['name-official-successors'][ZH] }).count()).toBe(0);
  });
  await browser.see(as(eva, light), async ({ page }) => {
    await page.goto(`${at}/desk/authorities`);
    await page.getByText(AUTHORITY).first().waitFor();
  });
}, 240_000);

const openWorker = async () => {
  const { api, story } = seat;
  const { pool, dataSource, masterKey } = api.parts;
  const where = { id: story.association.associationId };
  const found = await dataSource.getRepository(Association).findOneByOrFail(where);
  const now = () => instant(Date.now() + found.clockOffsetMs);
  const tenant = tenantOf(api.parts, found, []);
  return openEffects({ pool, masterKey: wrappingKey(masterKey), tenant, now }, { evidenceFolder: api.evidenceFolder });
};
