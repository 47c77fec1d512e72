import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { remindNext } from '#application/notification/remind.js';
import { passNotices } from '#application/notification/pass-notices.js';
import { endNotifications } from '#application/notification/notification-preferences.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { instant, type Actor, type Instant } from '#domain/kernel/message.js';
import { remindersOf, type Reminder } from '#domain/notification/reminders-of.js';
import { loadStream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import { findLink } from '#application/party/links.js';
import { revokeLinks } from '#application/party/ended-links.js';
import { recordConsent, recordWithdrawal } from '#application/party/party-contacts.js';
import { requestOf } from '#event-store/answers.js';
import type { FindProvider } from '#infrastructure/messaging/find-provider.js';
import { AliyunSms, WechatAccount } from '#infrastructure/providers/provider-settings.js';
import type { FewTo } from '#infrastructure/crew/few-to.js';
import { openMailer } from '#infrastructure/mail/send-mail.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { PROJECTIONS } from '#read-models/all.js';
import { calendarInUse } from '#rulebooks/calendars/in-use.js';
import { keepUp } from '#read-models/keep-up.js';
import { rulebookOf } from '#rulebooks/released.js';
import { accountActing } from '../../../test/support/account-acting.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { startAliyun } from '../../../test/support/providers/aliyun.js';
import { startWechat } from '../../../test/support/providers/wechat.js';
import { startMail } from '../../../test/support/mail.js';
import { outgoing } from '../../../test/support/outgoing.js';
import { DELIVERY_STATUS, ENGINE } from '../actors.js';
import { notificationParts } from './notification-parts.js';
import { sendNextDue } from './send-due.js';
import { sendNextReminder } from './send-reminder.js';

let house: House;
let mail: Awaited<ReturnType<typeof startMail>>;
let mailer: ReturnType<typeof openMailer>;
let aliyun: Awaited<ReturnType<typeof startAliyun>>;
let wechat: Awaited<ReturnType<typeof startWechat>>;
/** Hired by the tests that want one. */
let hired: FindProvider = async () => undefined;
let ana: string;
let shop: string;
const hooks: { readonly type: string; readonly data: Record<string, string> }[] = [];
const platform = createServer((request, response) => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    hooks.push(JSON.parse(body) as (typeof hooks)[number]);
    response.writeHead(202).end();
  });
});
beforeAll(async () => {
  [house, mail] = await Promise.all([openHouse(), startMail()]);
  await new Promise<void>((resolve) => platform.listen(0, '127.0.0.1', resolve));
  mailer = openMailer(mail.smtpUrl, 'Parley <parley@parley.example>');
  ana = await house.addParty();
  const { port } = platform.address() as AddressInfo;
  ({ platformId: shop } = await house.addPlatform(`http://127.0.0.1:${port}/hook`));
}, 60_000);
afterAll(async () => {
  mailer.close();
  await Promise.all([house.stop(), mail.stop(), new Promise((resolve) => platform.close(resolve))]);
});

/** Machine time: the mails go out at once, whatever hour it is. */
let machine = Date.parse('2026-11-30T03:00:00Z');
const remind = async (now: Instant): Promise<void> => {
  while ((await keepUp(house.pool, PROJECTIONS)) > 0);
  const clocks = [{ associationId: house.associationId, now }];
  // two workers at once
  await Promise.all([1, 2].map(() => remindNext(house.pool, clocks, instant(machine))));
  const offset = Date.parse(now) - machine;
  await house.pool.query('UPDATE office.association SET clock_offset_ms = $1', [offset]);
};
/** Whose calls were counted, the last ones. */
let counted: string[] = [];
const few: FewTo = (destination, call) => {
  counted.push(destination);
  return call();
};
const send = async (): Promise<void> => {
  counted = [];
  machine += 31_000;
  const { pool, masterKey, tenant } = house;
  const config = { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' };
  const now = () => new Date(machine);
  const parts = notificationParts({ pool, masterKey, config, send: mailer.send, now });
  while ((await sendNextDue(parts)) > 0);
  const more = {
    tenantOf: () => tenant,
    findProvider: (...asked: Parameters<FindProvider>) => hired(...asked),
    fetch: outgoing,
    few,
    masterKey,
  };
  const links = { linkUrl: 'http://parley.test/l', partyLinkSecret: hmacSecret(masterKey, 'link') };
  while ((await sendNextReminder({ ...parts, ...more, ...links })) > 0);
};
const textsTo = async (address: string): Promise<readonly string[]> =>
  Promise.all(
    (await mail.messagesTo(address)).map(async ({ id }) => {
      const { text } = (await (await fetch(`${mail.page}/api/messages/${id}`)).json()) as { readonly text: string };
      return text.replaceAll(/\s+/g, ' ');
    }),
  );
const planned = async (disputeId: string): Promise<readonly Reminder[]> => {
  const { events } = await loadStream<DisputeEvent>(house.pool, house.associationId, disputeId);
  const dispute = evolveAll(unfiled, events);
  return remindersOf(dispute, rulebookOf(dispute).rulebook, calendarInUse());
};
const atOf = async (disputeId: string, what: string, moment: string): Promise<Instant> =>
  (await planned(disputeId)).find((one) => one.what === what && one.moment === moment)?.at ?? instant(0);

/** A complaint whose notice has reached its respondent: the window runs. */
const noticed = async (respondentId: string): Promise<string> => {
  const disputeId = await house.file({ complainantId: ana, respondentId, platformId: shop });
  await house.accept(disputeId);
  const { events } = await loadStream<DisputeEvent>(house.pool, house.associationId, disputeId);
  const notice = events.find((one) => one.type === 'ServiceOrdered' && one.data.document === 'forwarded-notice');
  const serviceId = notice?.type === 'ServiceOrdered' ? notice.data.serviceId : '';
  const data = { serviceId, channel: 'mail', proof: 'addressee-server', arrivedAt: house.now() } as const;
  await house.tell(disputeId, DELIVERY_STATUS as Actor, { type: 'RecordArrival', data });
  return disputeId;
};

const addAccount = async (login: string, partyId: string): Promise<string> => {
  const accountId = newId();
  await house.pool.query(
    `INSERT INTO office.account (id, association_id, login, password_hash, name, mail, locale, roles, party_ids) VALUES ($1, $2, $3, '', $3, $4, 'en', '{party}', $5)`,
    [accountId, house.associationId, login, `${login}@example.org`, [partyId]],
  );
  return accountId;
};

it('mails whoever has an account what, by when, what is left and what follows, once for two workers and on a second look', async () => {
  const ben = await house.addParty('ben@shop.example');
  await addAccount('bea', ben);
  const disputeId = await noticed(ben);
  const at = await atOf(disputeId, 'awaiting-counter-notice', 'before-3');
  await remind(instant(Date.parse(at) - 1));
  await send();
  expect(await textsTo('bea@example.org')).toEqual([]);
  await remind(at);
  await remind(at);
  await send();
  const [text, ...more] = await textsTo('bea@example.org');
  expect(more).toEqual([]);
  expect(text).toMatch(/file a counter-notice or another answer, by .*24:00 Beijing time \(3 working days left\)/);
  expect(text).toContain('Otherwise you count as not having answered');
  expect(text).toContain(disputeId);
  expect(await textsTo('ben@shop.example')).toEqual([]); // the account is enough
});

it('goes with its party to the account that acts for it from now on', async () => {
  const hal = await house.addParty();
  const fromAccountId = await addAccount('hana', hal);
  const disputeId = await noticed(hal);
  await remind(await atOf(disputeId, 'awaiting-counter-notice', 'before-3'));
  const toAccountId = await addAccount('ines', hal);
  const { pool, associationId } = house;
  await passNotices(pool, associationId, { partyId: hal, fromAccountId, toAccountId }, new Date(machine));
  await send();
  expect(await textsTo('ines@example.org')).toEqual([expect.stringContaining('file a counter-notice')]);
});

it('sends to a party without an account its link, until it wants none', async () => {
  const cai = await house.addParty('cai@shop.example');
  const disputeId = await noticed(cai);
  await remind(await atOf(disputeId, 'awaiting-counter-notice', 'before-3'));
  await send();
  const [text] = await textsTo('cai@shop.example');
  expect(text).toMatch(/不侵权声明.*24:00（还有3个工作日）/);
  expect(text).toContain('http://parley.test/l/pll_');
  expect(text).toContain('http://parley.test/u/');
  await endNotifications(house.pool, cai);
  await remind(await atOf(disputeId, 'awaiting-counter-notice', 'before-1'));
  await send();
  expect(await textsTo('cai@shop.example')).toHaveLength(1);
});

it('reminds a party itself once the authority of its only account has ended by its date', async () => {
  const ivo = await house.addParty('ivo@shop.example');
  const disputeId = await noticed(ivo);
  const [first, second] = [
    await atOf(disputeId, 'awaiting-counter-notice', 'before-3'),
    await atOf(disputeId, 'awaiting-counter-notice', 'before-1'),
  ];
  await accountActing(house, 'ira', ivo, instant(Date.parse(first) + 3_600_000));
  await remind(first);
  await send();
  expect([(await textsTo('ira@example.org')).length, await textsTo('ivo@shop.example')]).toEqual([1, []]);
  await remind(second);
  await send();
  expect(await textsTo('ira@example.org')).toHaveLength(1);
  expect(await textsTo('ivo@shop.example')).toEqual([expect.stringContaining('http://parley.test/l/pll_')]);
});

it('mails no reminder to a party that withdrew its consent to mail meanwhile', async () => {
  const fay = await house.addParty('fay@shop.example');
  const disputeId = await noticed(fay);
  await remind(await atOf(disputeId, 'awaiting-counter-notice', 'before-3'));
  const request = requestOf('test', newId(), {}, house.tenant.secret);
  await recordWithdrawal({ tenant: house.tenant, partyId: fay, by: house.staff, at: house.now(), request }, 'mail');
  await send();
  expect(await textsTo('fay@shop.example')).toEqual([]);
});

it('sends a link that opens, though that of the document has ended', async () => {
  const gus = await house.addParty('gus@shop.example');
  const disputeId = await noticed(gus);
  const linkIn = (text = ''): string => /\/l\/(?<token>pll_\w+)/.exec(text)?.groups?.['token'] ?? '';
  await remind(await atOf(disputeId, 'awaiting-counter-notice', 'before-3'));
  await send();
  await house.pool.query('UPDATE office.link SET expires_at = $2 WHERE party_id = $1', [gus, new Date(machine)]);
  await remind(await atOf(disputeId, 'awaiting-counter-notice', 'before-1'));
  await send();
  const [second, first] = (await textsTo('gus@shop.example')).map(linkIn); // the newest first
  const opens = (token = '') => findLink(house.pool, token, new Date(machine));
  expect([await opens(first), (await opens(second))?.round]).toEqual([undefined, 1]);
});

it('sends none to a contact whose link staff revoked, until the party names it anew', async () => {
  const jo = await house.addParty('jo@shop.example');
  const disputeId = await noticed(jo);
  await remind(await atOf(disputeId, 'awaiting-counter-notice', 'before-3'));
  await send();
  const [first = ''] = await textsTo('jo@shop.example');
  expect(first).toContain('/l/pll_');
  const { rows } = await house.pool.query<{ id: string }>(
    'SELECT service_id AS id FROM office.link WHERE party_id = $1',
    [jo],
  );
  await revokeLinks(house.pool, house.associationId, { serviceId: rows[0]?.id ?? '' }, new Date(machine));
  await remind(await atOf(disputeId, 'awaiting-counter-notice', 'before-1'));
  await send();
  const [second = ''] = await textsTo('jo@shop.example'); // the newest first
  expect(second).toContain('此前发送的办理链接已停用');
  expect(second).not.toContain('/l/');
  const request = requestOf('test', newId(), {}, house.tenant.secret);
  const at = await atOf(disputeId, 'awaiting-counter-notice', 'on-the-day');
  await recordConsent({ tenant: house.tenant, partyId: jo, by: house.staff, at, request }, { channel: 'mail' });
  await remind(at);
  await send();
  const [third = ''] = await textsTo('jo@shop.example');
  expect(third).toContain('/l/pll_');
});

it('reminds a phone by a registered template, and a follower by a template message, each once', async () => {
  const now = () => new Date(machine);
  const key = { keyId: 'LTAI5tExample', secret: 'secret-of-the-tests' };
  const [sms, message] = [
    ['number', 'due', 'code'],
    ['thing1', 'character_string2'],
  ];
  aliyun = await startAliyun({ ...key, signNames: ['协会'], templates: { SMS_7: sms } }, now);
  const account = { appId: 'wx1', secret: 'secret-of-the-account', token: 'abc', encodingAesKey: 'a'.repeat(43) };
  wechat = await startWechat({ ...account, templates: { tpl_7: message } });
  const byPhone = { number: 'number', due: 'due', code: 'token' };
  const reminder = { id: 'SMS_7', parameters: byPhone };
  const atAliyun = AliyunSms.parse({
    format: 'aliyun-sms',
    url: aliyun.url,
    ...key,
    signName: '协会',
    templates: { reminder },
  });
  const atWechat = WechatAccount.parse({
    format: 'wechat-template',
    url: wechat.url,
    ...account,
    templates: { reminder: { id: 'tpl_7', parameters: { thing1: 'what', character_string2: 'number' } } },
  });
  hired = async (_, channel) => (channel === 'sms' ? atAliyun : atWechat);
  const eve = await house.addParty();
  for (const [channel, contact] of [
    ['sms', '+8613800001234'],
    ['wechat', 'oLvPpjqs9BhvzwPj5A'],
  ] as const) {
    const request = requestOf('test', newId(), {}, house.tenant.secret);
    const asked = { tenant: house.tenant, partyId: eve, by: house.staff, at: house.now(), request };
    await recordConsent(asked, { channel, contact });
  }
  const disputeId = await noticed(eve);
  await remind(await atOf(disputeId, 'awaiting-counter-notice', 'before-3'));
  aliyun.trouble.push({ code: 'isv.BUSINESS_LIMIT_CONTROL' });
  await send();
  expect([aliyun.sent.length, wechat.sent.length]).toEqual([0, 1]);
  expect(counted.toSorted()).toEqual([`sms:${aliyun.url}`, `wechat:${wechat.url}`]);
  await send(); // half a minute later
  await send();
  expect(aliyun.sent).toMatchObject([{ phone: '13800001234', template: 'SMS_7' }]);
  expect(aliyun.sent[0]?.parameters['code']).toMatch(/^pll_/);
  expect(aliyun.sent[0]?.parameters['due']).toMatch(/24:00/);
  expect(wechat.sent).toMatchObject([{ to: 'oLvPpjqs9BhvzwPj5A', template: 'tpl_7' }]);
  expect(wechat.sent[0]?.url).toMatch(/^http:\/\/parley\.test\/l\/pll_/);
  await Promise.all([aliyun.stop(), wechat.stop()]);
  hired = async () => undefined;
});

it('tells nobody of what was done between its time and its going out, nor who wants none, nor in a dispute that is over', async () => {
  const dan = await house.addParty('dan@shop.example');
  const disputeId = await noticed(dan);
  await remind(await atOf(disputeId, 'awaiting-counter-notice', 'before-3'));
  const by: Actor = { kind: 'person', id: newId(), onBehalfOf: ana };
  const { events } = await loadStream<DisputeEvent>(house.pool, house.associationId, disputeId);
  const pairs = evolveAll(unfiled, events).pairs.map(pairOf);
  const withdrawn = { type: 'WithdrawComplaint', data: { pairs, consideration: 'none' } } as const;
  expect((await house.tell(disputeId, by, withdrawn)).status).toBeLessThan(300);
  await send();
  expect(await textsTo('dan@shop.example')).toEqual([]);
  expect((await planned(disputeId)).filter(({ role }) => role === 'party')).toEqual([]);
});

it('tells a platform by its webhook, thin, and writes down what went to whom and when', async () => {
  const eve = await house.addParty('eve@shop.example');
  const disputeId = await noticed(eve);
  const today = Math.floor(Date.parse(house.now()) / 86_400_000);
  const tomorrow = instant((today + 1) * 86_400_000 + 2 * 3_600_000); // ten in Beijing
  await house.tell(disputeId, ENGINE, { type: 'RecordAsked', data: { platformId: shop, upTo: 1 } }, tomorrow);
  await remind(await atOf(disputeId, 'awaiting-confirmation', 'on-the-day'));
  await send();
  expect(counted).toContain(shop);
  const told = hooks.filter(({ type, data }) => type === 'deadline.near' && data['disputeId'] === disputeId);
  expect(told).toEqual([
    {
      type: 'deadline.near',
      timestamp: expect.any(String),
      data: expect.objectContaining({ what: 'awaiting-confirmation', moment: 'on-the-day' }),
    },
  ]);
  const { rows } = await house.pool.query(
    'SELECT what, verdict FROM office.reminder WHERE dispute_id = $1 AND role = $2',
    [disputeId, 'platform'],
  );
  expect(rows).toEqual([{ what: 'awaiting-confirmation', verdict: 'send' }]);
});
