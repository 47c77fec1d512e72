import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { forgetMails } from '#application/mail-intake/forget-mails.js';
import { letterToken, placeOfLetterFile } from '#application/mail-intake/sealed-letter.js';
import { verifyFiles } from '#application/upkeep/verify-files.js';
import { folderStore } from '#infrastructure/files/folder-store.js';
import { objectPath } from '#infrastructure/files/place.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { everywhereOf } from '../../../test/support/everywhere.js';
import { startLetters } from '../../../test/support/letters.js';
import { findNamed, namedPicture } from '../../../test/support/picture.js';
import { talk } from '../../../test/support/smtp-talk.js';

let api: Api;
let story: Case;
let ada: { readonly token: string };
let letters: Awaited<ReturnType<typeof startLetters>>;
let failing = false;
const ADDRESS = 'complaints@association.example';

beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  ada = { token: await story.association.person({ login: 'ada', roles: ['administrator'] }) };
  letters = await startLetters(api, ADDRESS, (files) => ({
    ...files,
    receive: async (one) => {
      const received = await files.receive(one);
      if (!failing) return received;
      await received.keep();
      throw new Error('it fell after the file was kept and before the mail was recorded');
    },
  }));
}, 60_000);
beforeEach(() => {
  letters.fates.length = 0;
  failing = false;
});
afterAll(async () => {
  await letters.stop();
  await api.stop();
});

const write = (...mail: Parameters<(typeof letters)['write']>) => letters.write(...mail);
const answered = () => letters.answered();
const byHand = async (lines: readonly string[]): Promise<string> => {
  const said = ['EHLO mx', 'MAIL FROM:<eve@brand.example>', `RCPT TO:<${ADDRESS}>`, 'DATA'];
  return (await talk(letters.port, [...said, [...lines, '.'].join('\r\n'), 'QUIT'])).at(-2) ?? '';
};
const set = (body: object, by = ada) =>
  api.post(`/v1/associations/${story.association.associationId}/mail-intake`, body, by);
type Item = { readonly mailId: string; readonly subject: string; readonly text: string; readonly outcome?: string } & {
  readonly files: readonly { readonly sha256: string; readonly name: string }[];
  readonly leftOut: readonly string[];
  readonly sender: string;
};
const list = async (): Promise<readonly Item[]> =>
  (JSON.parse((await api.get('/v1/incoming-mails', story.maja)).text) as { readonly items: readonly Item[] }).items;
const found = async (subject: string): Promise<Item> => {
  const one = (await list()).find((item) => item.subject === subject);
  if (!one) throw new Error(`no mail ${subject}`);
  return one;
};
const claim = (mailId: string, by: { readonly token: string }, token = letterToken(letters.linkSecret, mailId)) =>
  api.post('/v1/incoming-mails/claims', { token }, by);

const held = () => {
  const { pool: database, vaultOf } = api.parts;
  return verifyFiles({ database, store: folderStore(api.evidenceFolder), vaultOf }, () => undefined);
};
/** Where the file of the first mail lies. */
const pathInStore = async (): Promise<string> => {
  const { mailId, files } = await found('仿冒的包');
  return objectPath(placeOfLetterFile(story.association.associationId, mailId, files[0]?.sha256 ?? ''));
};

it('takes no mail before an administrator says where, and none at another address', async () => {
  expect(await write({ subject: 'early' })).toMatch(/^550 5\.1\.1/);
  expect((await set({ address: ADDRESS, isOn: true }, story.maja)).status).toBe(403);
  expect((await set({ address: 'no address', isOn: true })).status).toBe(400);
  expect((await set({ address: ADDRESS.toUpperCase(), isOn: false })).status).toBe(200);
  expect(await write({ subject: 'early' })).toMatch(/^550 5\.1\.1/);
  expect((await set({ address: ADDRESS, isOn: true, checkedBy: 'mx.association.example' })).status).toBe(200);
  expect(await write({ subject: 'elsewhere' }, 'info@association.example')).toMatch(/^550 5\.1\.1/);
  expect(await list()).toEqual([]);
});

it('makes a mail the draft of its sender, who alone gets it, and files nothing by that', async () => {
  const sha256 = namedPicture('the bag');
  const attachments = [
    { filename: '包 1.png', content: findNamed(sha256) },
    { filename: 'bomb.zip', content: Buffer.from('504b03041400000008', 'hex') },
  ];
  const html = '<p>They sell <b>copies</b> of our bag: https://shop.example/i/77.</p><script>alert(1)</script>';
  const messageId = '<one@brand.example>';
  const mail = { subject: '仿冒的包', html, text: undefined, attachments, messageId };
  failing = true;
  expect(await write(mail)).toMatch(/^451/);
  expect(await list()).toEqual([]);
  failing = false;
  expect(await write(mail)).toMatch(/^250/);
  expect(await write(mail)).toMatch(/^250/); // it comes again where the answer was lost
  expect(letters.fates).toEqual(['taken', 'known']);
  const one = await found('仿冒的包');
  expect(one).toMatchObject({ sender: 'unchecked', leftOut: ['bomb.zip'], files: [{ sha256, name: '包 1.png' }] });
  expect(one.text).toContain('copies');
  expect(one.text).not.toMatch(/<|alert/);
  const content = `/v1/incoming-mails/${one.mailId}/files/${sha256}/content`;
  expect((await api.get(content, story.maja)).status).toBe(200);
  expect((await api.get(content, story.ana)).status).toBe(403);
  expect((await api.get('/v1/incoming-mails', story.ana)).status).toBe(403);

  const [sent, ...others] = await answered();
  expect(others).toEqual([]);
  expect(sent).toMatchObject({ to: 'ann@brand.example', notify: false });
  expect(sent?.text).toContain(`/desk/consultations/mail/${letterToken(letters.linkSecret, one.mailId)}`);
  expect((await claim(one.mailId, story.ana, 'plm_nothing')).status).toBe(404);
  const made = await claim(one.mailId, story.ana);
  expect(made.status).toBe(200);
  expect((await claim(one.mailId, story.ana)).body).toEqual(made.body);
  expect((await claim(one.mailId, story.ben)).status).toBe(404);
  const draft = await api.get(`/v1/drafts/${String(made.body['draftId'])}`, story.ana);
  expect(draft.body).toMatchObject({
    content: {
      statement: expect.stringContaining('copies'),
      items: [{ locator: { url: 'https://shop.example/i/77' } }],
      evidence: [{ sha256 }],
    },
  });
  expect(await found('仿冒的包')).toMatchObject({ outcome: 'claimed' });
  const settled = await api.post(`/v1/incoming-mails/${one.mailId}/settlements`, { settlement: 'none' }, story.maja);
  expect(settled.status).toBe(409);
});

it('answers a sender once a day, a forged one and a program never', async () => {
  const from = 'Bob <bob@brand.example>';
  const headers = (verdict: string, by = 'mx.association.example') => ({
    'Authentication-Results': `${by}; spf=pass; dmarc=${verdict} header.from=brand.example`,
  });
  expect(await write({ from, subject: 'b1', headers: headers('pass') })).toMatch(/^250/);
  expect(await write({ from, subject: 'b2', headers: headers('pass', 'mx.evil.example') })).toMatch(/^250/);
  expect(await write({ from: 'carl@brand.example', subject: 'c1', headers: headers('fail') })).toMatch(/^250/);
  for (const [name, value] of [
    ['Auto-Submitted', 'auto-replied'],
    ['List-Id', '<list.brand.example>'],
    ['Precedence', 'bulk'],
  ] as const)
    expect(await write({ from: 'dora@brand.example', subject: name, headers: { [name]: value } })).toMatch(/^250/);
  expect(await write({ from: 'MAILER-DAEMON@brand.example', subject: 'bounce' })).toMatch(/^250/);
  expect(letters.fates).toEqual(['taken', 'taken', 'taken', 'automatic', 'automatic', 'automatic', 'automatic']);
  expect((await answered()).map(({ to }) => to)).toEqual(['bob@brand.example']);
  const senders = await Promise.all(['b1', 'b2', 'c1'].map(async (subject) => (await found(subject)).sender));
  expect(senders).toEqual(['passed', 'unchecked', 'failed']);
});

it('tells the sender of what is no complaint where else to go, once', async () => {
  const { mailId } = await found('b1');
  const settle = (settlement: string, by = story.maja) =>
    api.post(`/v1/incoming-mails/${mailId}/settlements`, { settlement }, by);
  expect((await settle('eaten')).status).toBe(400);
  expect((await settle('tip', story.ana)).status).toBe(403);
  expect((await settle('tip')).status).toBe(200);
  expect((await settle('none')).status).toBe(409);
  expect((await answered()).map(({ text }) => text.includes('/tips'))).toEqual([true]);
  expect((await claim(mailId, story.ana)).status).toBe(409);
});

it('refuses what is too large, empty or no mail, and stays up', async () => {
  const largest = Buffer.alloc(8 * 1024 * 1024, 'x');
  expect(await write({ subject: 'huge', attachments: [{ filename: 'x.txt', content: largest }] })).toMatch(/^552/);
  expect(await byHand(['From: eve@brand.example', 'Subject: nothing', ''])).toMatch(/^550/);
  expect(await byHand(['Subject: from nobody', '', 'words'])).toMatch(/^550/);
  const broken = 'Content-Type: multipart/mixed; boundary="never"';
  expect(await byHand(['From: eve@brand.example', broken, '', '--other', '\u0000\u00ff'])).toMatch(/^(250|550)/);
  const deep = Array.from({ length: 5_000 }, () => '<div>').join('');
  expect(await byHand(['From: eve@brand.example', 'Content-Type: text/html', '', `${deep}deep`])).toMatch(/^(250|550)/);
  const flood: string[] = [];
  for (let at = 0; at < 22; at += 1) flood.push(await write({ from: 'flood@brand.example', subject: `f${at}` }));
  expect(flood.filter((answer) => answer.startsWith('250'))).toHaveLength(20);
  expect(flood.at(-1)).toMatch(/^550 5\.7\.1/);
});

it('says of its files that they belong to it, so that no restore takes them away', async () => {
  const at = await pathInStore();
  const { faults } = await held();
  expect(faults.filter((fault) => fault.path === at)).toEqual([]);
  const file = path.join(api.evidenceFolder, at);
  renameSync(file, `${file}-away`);
  expect((await held()).faults).toContainEqual({ what: 'missing', path: at });
  await api.parts.pool.query("UPDATE office.incoming_mail SET received_at = received_at - interval '40 days'");
  expect((await held()).faults).not.toContainEqual({ what: 'missing', path: at }); // it was forgotten just now
  await api.parts.pool.query("UPDATE office.incoming_mail SET received_at = received_at + interval '40 days'");
  renameSync(`${file}-away`, file);
}, 60_000);

it('forgets mails and their files after their days, and what was made of them stays', async () => {
  const file = path.join(api.evidenceFolder, await pathInStore());
  const forgetting = { ...everywhereOf(api, '2026-03-14T02:00:00Z'), files: api.parts.files };
  const later = new Date(api.parts.now().getTime() + 31 * 86_400_000);
  expect(await forgetMails(forgetting, new Date(later.getTime() - 2 * 86_400_000))).toBe(0);
  expect(existsSync(file)).toBe(true);
  expect(await forgetMails(forgetting, later)).toBeGreaterThan(3);
  expect(await list()).toEqual([]);
  expect(existsSync(file)).toBe(false);
});
