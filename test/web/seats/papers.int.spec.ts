import path from 'node:path';
import { decodeQR } from 'qr/decode.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { CONFIRM_WORDS, STANDINGS_NAMED } from '#messages/ui/open-documents.js';
import { MEDIATION_WORDS as M } from '#messages/ui/mediation.js';
import { SEAT_PAPERS as W } from '#messages/ui/seat-papers.js';
import { printDocument } from '#application/document/print-document.js';
import { makeLink } from '#application/party/links.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Confirm } from '#documents/print/print.js';
import { loadStream } from '#event-store/load.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { tenantOf } from '../../../apps/api/http/caller-of.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { putPartyPaper } from '../../support/party-papers.js';
import { startApi, type Api } from '../../support/api.js';
import { setUpCase, type Case } from '../../support/dispute.js';
import { PNG } from '../../support/evidence.js';
import { addMediator } from '../../support/panel.js';
import { startReceiver } from '../../support/receiver.js';
import { sessionCookies, visitCookies } from '../../support/session-cookies.js';
import { withReaders } from '../../support/with-readers.js';

let api: Api;
let browser: DeskBrowser;
let story: Case;
let phones: Awaited<ReturnType<typeof startReceiver>>;
let max: Awaited<ReturnType<typeof addMediator>>;
let disputeId = '';
let mediationId = '';
let mediation = '';
let slug = '';
type Who = { readonly token: string };
type Answer = Readonly<Record<string, string>>;
const ok = async (answer: Promise<{ status: number; text: string; body: unknown }>): Promise<Answer> => {
  const { status, text, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${text}`);
  return body as Answer;
};
const does = (by: Who, act: string, body: object = {}) => ok(api.post(`${mediation}${act}`, body, by));

const consent = {
  contact: 'x',
  available: [{ from: '2026-03-03T01:00:00Z', until: '2026-06-20T10:00:00Z' }],
  telephoneFirst: false,
  sideWith: [],
};
const drawn = (text: string) => ({
  scope: 'whole',
  clauses: [{ kind: 'general', text }],
  items: [],
  undertakings: [],
  onBreach: 'record',
  noRefundWaiver: true,
});

beforeAll(async () => {
  [api, browser, phones] = await Promise.all([startApi(), openDesk(), startReceiver(() => 202)]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web'), {}, api.url), url: api.url });
  story = await setUpCase(api);
  max = await addMediator(api, story, 'max');
  const { ana, ben, maja, association } = story;
  const hired = { channel: 'sms', url: phones.url.replace('/hooks', '') };
  await ok(api.post(`/v1/associations/${association.associationId}/message-providers`, hired, association.operator));
  for (const [{ partyId }, contact] of [
    [ana, '+8613800001234'],
    [ben, '+8613800005678'],
  ] as const)
    await ok(api.post(`/v1/parties/${partyId}/consents`, { channel: 'sms', contact }, maja));
  const respondents = [{ ref: 'agency', roles: ['service-agency'], name: 'The firm of ben', partyId: ben.partyId }];
  const asked = { matter: 'account-ownership', respondents, statement: 'x', evidence: [] };
  ({ disputeId = '', mediationId = '' } = await ok(api.post('/v1/mediation-requests', asked, ana)));
  mediation = `/v1/disputes/${disputeId}/mediations/${mediationId}`;
  for (const by of [ana, ben]) await does(by, '/consents', consent);
  for (const by of [ana, ben]) await does(by, '/choices', { mediatorId: max.mediatorId });
  await does(max, '/acceptances', { noTies: true });
  const me = (await ok(api.get('/v1/me', ana))) as unknown as { association: { slug: string } };
  slug = me.association.slug;
}, 240_000);
afterAll(async () => {
  await browser.close();
  await Promise.all([phones.stop(), api.stop()]);
});

const LOOKS = [
  { locale: 'zh-CN', width: 1280, colorScheme: 'light' },
  { locale: 'en', width: 390, colorScheme: 'dark' },
] as const;
/** Somebody's list of papers, as both looks show it. */
const papersOf = async (who: Who, view: string, see: (view: DeskView, locale: 'zh-CN' | 'en') => Promise<void>) => {
  await withReaders(api.parts.pool, () => Promise.resolve()); // the list is of what was read
  await withReaders(api.parts.pool, async () => {
    for (const { locale, width, colorScheme } of LOOKS)
      await browser.see(
        { locale, colorScheme, cookies: sessionCookies(api, who.token), viewport: { width, height: 860 } },
        async (seen) => {
          await seen.page.goto(`${api.url}/a/${slug}/desk/papers`);
          await see(seen, locale);
          await seen.inspect(`papers-${view}-${locale}-${width}`);
        },
      );
  });
};
const codeOf = (): string => /\d{6}/.exec((phones.journal.at(-1)?.body as unknown as { text: string }).text)?.[0] ?? '';
const codeFor = async (by: Who, version: number): Promise<string> => {
  await does(by, '/agreement/codes', { version, channel: 'sms' });
  return codeOf();
};

/** A photographed document, compared by an officer who did not enter the contact: the phone is the party’s. */
const provedBy = async (by: Who): Promise<void> => {
  const { partyId } = story.ben;
  const { body } = await putPartyPaper(api, partyId, PNG, by, { kind: 'identity-document' });
  const { proofId } = await ok(api.post('/v1/contact-proofs', { papers: [body['sha256']] }, by));
  const nina = { token: await story.association.person({ login: 'nina', roles: ['case-manager'] }) };
  const proof = { proof: 'identity-document' };
  await ok(api.post(`/v1/parties/${partyId}/contact-proofs/${proofId}/matches`, proof, nina));
};

it('lists what waits for a signature, and lets a link’s holder read it', async () => {
  await does(max, '/agreement/versions', drawn('被申请方应当在五个工作日内归还账号。'));
  await does(max, '/facts/versions', { facts: [{ text: '账号于2024年5月3日开设。' }] });
  await papersOf(story.ben, 'waiting', async ({ page }, locale) => {
    await page.getByText(W.agreement[locale]).first().waitFor();
    await page.getByText(W.facts[locale]).first().waitFor();
    await page.getByText(W.waits[locale]).first().waitFor();
    await page.getByRole('link', { name: W.orRefuse[locale] }).first().waitFor();
    await page.getByText('The firm of ana').first().waitFor(); // who asked for the mediation
  });
  const seen = (await ok(api.get(`/v1/disputes/${disputeId}`, story.ben))) as unknown as {
    readonly services: readonly { readonly serviceId: string }[];
  };
  const { pool, masterKey, now } = api.parts;
  const { partyId } = story.ben;
  const what = { associationId: story.association.associationId, disputeId, partyId, channel: 'sms' } as const;
  const serviceId = seen.services[0]?.serviceId ?? '';
  const link = await makeLink(pool, hmacSecret(masterKey, 'link'), { ...what, serviceId }, now());
  await ok(api.post(`/v1/links/${link}/codes`, {}));
  const { token = '' } = await ok(api.post(`/v1/links/${link}/sessions`, { code: codeOf() }));
  const window = await browser.open({ locale: 'zh-CN', viewport: { width: 390, height: 780 }, isMobile: true });
  const { page } = window;
  await window.context.addCookies(visitCookies(api, serviceId, token));
  const kept = [`parley:session:${link}`, JSON.stringify({ disputeId, partyId, serviceId })] as const;
  await page.addInitScript(`sessionStorage.setItem(${JSON.stringify(kept[0])}, ${JSON.stringify(kept[1])})`);
  await page.goto(`${api.url}/l/${link}#/agreement/${mediationId}`);
  await page.getByText('被申请方应当在五个工作日内归还账号。').waitFor();
  // whoever holds the phone has not shown yet that it is the party’s: it reads, and signs and refuses nothing
  expect(await page.getByRole('textbox').count()).toBe(0);
  await window.inspect('papers-not-proved-on-the-phone');
  await page.goto(`${api.url}/l/${link}#/`);
  await page.getByRole('link', { name: DISPUTE_WORDS.papers['zh-CN'] }).click();
  for (const paper of [W.agreement, W.facts]) await page.getByRole('link', { name: paper['zh-CN'] }).waitFor();
  expect(await page.getByText(W.waits['zh-CN'], { exact: true }).count()).toBe(2);
  await window.inspect('papers-list-on-the-phone');
  const refused = await api.post(`${mediation}/declined-signatures`, { paper: 'agreement', version: 1 }, { token });
  expect([refused.status, refused.body['code']]).toEqual([403, 'ContactNotProved']);

  await provedBy({ token });
  await page.goto(`${api.url}/l/${link}#/agreement/${mediationId}`);
  await page.reload();
  const no = page.getByRole('group').filter({ hasText: M.declineNote['zh-CN'] });
  await no.getByText(M.decline['zh-CN'], { exact: true }).first().click();
  await no.getByRole('textbox').fill('五个工作日太短。');
  await no.getByRole('button').click();
  await page.getByText(M.saidNo['zh-CN']).first().waitFor();
  expect(await page.getByText(M.decline['zh-CN'], { exact: true }).count()).toBe(0);
  expect(await page.getByText(M.sign['zh-CN'], { exact: true }).count()).toBeGreaterThan(0); // nobody is held to a no
  await window.inspect('papers-refused-on-the-phone');
  await page.goto(`${api.url}/l/${link}#/sign`);
  await page.getByText(W.refused['zh-CN'], { exact: true }).waitFor();
  await window.context.close();
  await papersOf(story.ben, 'refused', async ({ page: list }, locale) => {
    await list.getByText(W.refused[locale]).first().waitFor();
  });
}, 240_000);

it('takes a no, drops what was signed and what a newer version replaced, and ends with the mediation', async () => {
  await ok(api.post(`${mediation}/declined-signatures`, { paper: 'facts', version: 1 }, story.ben));
  await does(max, '/agreement/versions', drawn('被申请方应当在十个工作日内归还账号。'));
  await does(story.ana, '/agreement/signatures', { version: 2, code: await codeFor(story.ana, 2) });
  await papersOf(story.ana, 'signed', async ({ page }, locale) => {
    await page.getByText(W.facts[locale]).first().waitFor();
    // signed: it stands among what is done, with the page on which its letter is confirmed
    await page.getByText(W.signed[locale], { exact: true }).waitFor();
    const confirmed = page.locator('a[href*="/document/"]').first();
    expect(await confirmed.getAttribute('href')).toMatch(new RegExp(`^/a/${slug}/document/[0-9a-f]{64}$`));
  });
  await does(story.ben, '/agreement/signatures', { version: 2, code: await codeFor(story.ben, 2) });
  await papersOf(max, 'mediator', async ({ page }, locale) => {
    await page.getByText(W.agreement[locale]).first().waitFor();
  });
  await does(max, '/agreement/mediator-signatures', { version: 2 });
  await does(story.maja, '/agreement/seals', { version: 2 });
  await does(max, '/endings', { outcome: 'settled' }).catch(() => ({}));
  await papersOf(max, 'over', async ({ page }, locale) => {
    await page.getByText(W.none[locale]).waitFor();
  });
}, 240_000);

/** What a phone's camera reads in the drawing of the code. */
const readBy = ({ path: drawing, size }: Confirm): string => {
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const { groups } of drawing.matchAll(/M(?<x>\d+) (?<y>\d+)h1v1h-1z/g))
    for (let at = 0; at < scale * scale; at += 1) {
      const x = Number(groups?.['x']) * scale + (at % scale);
      const y = Number(groups?.['y']) * scale + Math.floor(at / scale);
      data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return decodeQR({ width, height: width, data });
};

it('leads from the code on each of its documents to the page that confirms it', async () => {
  const association = await api.parts.dataSource
    .getRepository(Association)
    .findOneByOrFail({ id: story.association.associationId });
  const tenant = tenantOf(api.parts, association, []);
  const stream = await loadStream<DisputeEvent>(api.parts.pool, association.id, disputeId);
  const ordered = stream.events.flatMap((event) => (event.type === 'ServiceOrdered' ? [event.data] : []));
  expect(new Set(ordered.map(({ document }) => document)).size).toBeGreaterThan(1);
  await withReaders(api.parts.pool, async () => {
    for (const { locale, width, colorScheme } of LOOKS)
      await browser.see({ locale, colorScheme, viewport: { width, height: 860 } }, async ({ page, inspect }) => {
        for (const { document, serviceId } of new Map(ordered.map((one) => [one.document, one])).values()) {
          const { print } = await printDocument(tenant, stream, serviceId, 'zh-CN', api.url);
          if (!print.confirm) throw new Error(`${document} has no code`);
          const read = readBy(print.confirm);
          expect([read, read.startsWith(`${api.url}/a/${slug}/document/`)]).toEqual([print.confirm.url, true]);
          await page.goto(read);
          await page.getByText(CONFIRM_WORDS.found[locale]).waitFor();
          await page.getByText(DOCUMENT_KINDS[document][locale], { exact: true }).first().waitFor();
          expect(await page.locator('dl').innerText()).toMatch(
            new RegExp(Object.values(STANDINGS_NAMED).map((words) => words[locale]).join('|')), // prettier-ignore
          );
          expect(await page.locator('main').innerText()).not.toMatch(/The firm of|账号于/);
        }
        await inspect(`papers-confirmed-${locale}-${width}`);
      });
  });
}, 240_000);
