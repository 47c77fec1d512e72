import { createHash } from 'node:crypto';
import { openMailer } from '#infrastructure/mail/send-mail.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpAssociation } from '../../../test/support/association.js';
import { startMail } from '../../../test/support/mail.js';
import { patientPdfMaker } from '../../../test/support/patient-pdf-maker.js';
import { pdfText } from '../../../test/support/pdf-text.js';
import { notificationParts } from '../../worker/notifications/notification-parts.js';
import { sendNextDataNotice } from '../../worker/notifications/send-data-notice.js';
import { tenantOf } from '../http/caller-of.js';

let api: Api;
let mail: Awaited<ReturnType<typeof startMail>>;
const maker = patientPdfMaker();
let mailer: ReturnType<typeof openMailer>;
beforeAll(async () => {
  [api, mail] = await Promise.all([
    startApi('development', undefined, undefined, undefined, { pdf: maker }),
    startMail(),
  ]);
  mailer = openMailer(mail.smtpUrl, 'Parley <parley@parley.example>');
}, 90_000);
afterAll(async () => {
  mailer.close();
  await Promise.all([api.stop(), mail.stop()]);
});

const sendAll = async (): Promise<void> => {
  const config = { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' };
  const { pool, masterKey } = api.parts;
  const parts = notificationParts({ pool, masterKey, config, send: mailer.send, now: () => new Date() });
  const of = (id: string) => tenantOf(api.parts, { id, caseManagerAccountId: null }, []);
  while ((await sendNextDataNotice({ ...parts, tenantOf: of })) > 0);
};

it('mails the letter to everybody concerned, once, with proof of each, and prints the notice to the authority', async () => {
  const there = await setUpAssociation(api);
  const at = `/v1/associations/${there.associationId}`;
  const ada = { token: await there.person({ login: 'ada', roles: ['administrator'] }) };
  const ben = await there.account({ login: 'ben', roles: ['party'] });
  const firm = { kind: 'organisation', name: '甲', mail: 'firm@party.example', locale: 'en', accounts: [] };
  const { partyId } = (await api.post('/v1/parties', firm, there.operator)).body as unknown as { partyId: string };
  const silent = await there.party('Without an address');
  const words = {
    data: '姓名',
    cause: '口令泄露',
    harm: '诈骗电话\n#import "x"',
    measures: '已更换',
    advice: '请勿回复',
    contact: '0755-1',
  };
  const concerned = { accountIds: [ben], partyIds: [partyId, silent], harmAverted: false };
  const body = { ...words, ...concerned, discoveredAt: '2026-03-01T00:00:00Z' };
  const recorded = await api.post(`${at}/breaches`, body, ada);
  expect(recorded.body).toMatchObject({
    letters: [],
    authorityNotice: {
      'zh-CN': {
        title: '个人信息安全事件报告',
        paragraphs: [expect.stringContaining('第五十七条'), expect.stringContaining('3个')],
      },
      en: { sections: [{ rows: expect.arrayContaining([['The cause', '口令泄露']]) }] },
    },
  });
  const letters = `${at}/breaches/${String(recorded.body['breachId'])}/letters`;
  expect((await api.post(letters, {}, { token: await there.signIn('ben') })).status).toBe(403);
  expect((await api.post(letters, {}, ada)).body).toEqual({ queued: 3 });
  expect((await api.post(letters, {}, ada)).body).toEqual({ queued: 0 }); // they wait
  await sendAll();

  const [view] = (await api.get(`${at}/breaches`, ada)).body['items'] as unknown as [
    { told: { id: string; way: string; sha256: string; messageId: string }[]; letters: object[]; untold: object },
  ];
  expect(view.letters).toEqual(
    expect.arrayContaining([
      { to: 'account', id: ben, state: 'sent' },
      { to: 'party', id: partyId, state: 'sent' },
      { to: 'party', id: silent, state: 'void' },
    ]),
  );
  expect(view.untold).toEqual({ accountIds: [], partyIds: [silent], authority: true });
  for (const [id, address] of [
    [ben, 'ben@example.org'],
    [partyId, 'firm@party.example'],
  ] as const) {
    const [received, ...more] = await mail.messagesTo(address);
    expect(more).toEqual([]);
    const read = await fetch(`${mail.page}/api/messages/${String(received?.id)}`);
    const { text } = (await read.json()) as { readonly text: string };
    for (const part of ['二、原因：口令泄露', '2. The cause: 口令泄露']) expect(text).toContain(part);
    const proof = view.told.find((one) => one.id === id);
    const sha256 = createHash('sha256').update(text.trimEnd().replaceAll('\r\n', '\n')).digest('hex');
    expect(proof).toMatchObject({ way: 'mail', by: 'engine', sha256 });
    expect(proof?.messageId).toContain(received?.messageId.replaceAll(/[<>]/g, ''));
  }
  expect((await api.post(letters, {}, ada)).body).toEqual({ queued: 1 }); // who had no address may have one now

  const paper = `${at}/breaches/${String(recorded.body['breachId'])}/authority-notice/pdf`;
  const get = (query: string, { token }: { readonly token: string }) =>
    fetch(`${api.url}${paper}?${query}`, { headers: { authorization: `Bearer ${token}` } });
  const authority = '深圳市互联网信息办公室';
  const chinese = await get(new URLSearchParams({ locale: 'zh-CN', authority }).toString(), ada);
  expect([chinese.status, chinese.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const bytes = Buffer.from(await chinese.arrayBuffer());
  const noted = await api.parts.pool.query<{ facts: object }>(
    `SELECT facts FROM security.event WHERE kind = 'exported' AND facts @> $1`,
    [{ breachId: recorded.body['breachId'] }],
  );
  expect(noted.rows).toMatchObject([{ facts: { operation: 'downloadBreachNotice' } }]);
  expect(chinese.headers.get('repr-digest')).toContain(createHash('sha256').update(bytes).digest('base64'));
  const text = await pdfText(bytes);
  const owed = ['涉及的信息种类姓名', '原因口令泄露', '可能造成的危害诈骗电话#import"x"', '已采取的补救措施已更换'];
  const said = [
    '《个人信息保护法》第五十七条',
    `致：${authority}`,
    '个人可以采取的减轻危害的措施请勿回复',
    '联系方式0755-1',
  ];
  for (const part of [...owed, ...said, '3个', '特此报告。', String(recorded.body['breachId'])])
    expect(text).toContain(part);
  const english = await pdfText(new Uint8Array(await (await get('locale=en', ada)).arrayBuffer()));
  for (const part of ['PersonalInformationProtectionLaw57', 'Theauthoritythatprotects', 'thisisatranslation'])
    expect(english).toContain(part);
  expect((await get('locale=en', { token: await there.signIn('ben') })).status).toBe(403);
  const other = await setUpAssociation(api);
  const amy = { token: await other.person({ login: 'amy', roles: ['administrator'] }) };
  const foreign = paper.replace(there.associationId, other.associationId);
  expect([(await api.get(paper, amy)).status, (await api.get(foreign, amy)).status]).toEqual([403, 404]);
}, 60_000);
