import pg from 'pg';
import { tellAccount } from '#application/account/tell-account.js';
import { savePreferences } from '#application/notification/notification-preferences.js';
import { instant } from '#domain/kernel/message.js';
import { DEFAULT_PREFERENCES } from '#domain/notification/preferences.js';
import { Busy } from '#effects/attempt-failed.js';
import { newId } from '#infrastructure/ids.js';
import { openMailer } from '#infrastructure/mail/send-mail.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { startMail } from '../../../test/support/mail.js';
import { outgoing } from '../../../test/support/outgoing.js';
import { notifyOfNext } from '../readers/notify.js';
import { notificationBounced } from './deliveries.js';
import { notificationParts } from './notification-parts.js';
import { sendNextAccountNotice } from './send-account-notice.js';
import { sendNextDue } from './send-due.js';

let house: House;
let mail: Awaited<ReturnType<typeof startMail>>;
let mailer: ReturnType<typeof openMailer>;
let ana: string;
let ben: string;
let shop: string;
let now = Date.parse('2026-11-25T02:00:00Z');
beforeAll(async () => {
  [house, mail] = await Promise.all([openHouse(), startMail()]);
  mailer = openMailer(mail.smtpUrl, 'Parley <parley@parley.example>');
  [ana, ben, { platformId: shop }] = [await house.addParty(), await house.addParty(), await house.addPlatform()];
}, 60_000);
afterAll(async () => {
  mailer.close();
  await Promise.all([house.stop(), mail.stop()]);
});

const account = async (name: string, partyId: string, locale: string): Promise<string> => {
  const id = newId();
  await house.pool.query(
    `INSERT INTO office.account (id, association_id, login, password_hash, name, mail, locale, roles, party_ids) VALUES ($1, $2, $3, '', $3, $4, $5, '{party}', $6)`,
    [id, house.associationId, name, `${name}@example.org`, locale, [partyId]],
  );
  return id;
};
const read = async (): Promise<void> => {
  while ((await notifyOfNext(house.pool, instant(now))) > 0);
};
const parts = (send = mailer.send) =>
  notificationParts({
    pool: house.pool,
    masterKey: house.masterKey,
    config: { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' },
    send,
    now: () => new Date(now),
  });
const send = async (by?: typeof mailer.send): Promise<void> => {
  while ((await sendNextDue(parts(by))) > 0);
};
const rawOf = async (id: string): Promise<string> => (await fetch(`${mail.page}/api/messages/${id}`)).text();

it('mails what is awaited at once in its reader’s language, once however often the log is read again', async () => {
  await account('bea', ben, 'en');
  const disputeId = await house.file({ complainantId: ana, respondentId: ben, platformId: shop });
  await read();
  await house.accept(disputeId);
  const owner = new pg.Client({ connectionString: house.postgres.ownerUrl });
  await owner.connect();
  await owner.query(`ALTER TABLE read.checkpoint ADD CONSTRAINT halt CHECK (reader <> 'notify-1') NOT VALID`);
  await expect(read()).rejects.toThrow('halt'); // killed before its checkpoint
  await owner.query('ALTER TABLE read.checkpoint DROP CONSTRAINT halt');
  await owner.end();
  await read();
  await read();
  await send();
  expect(await mail.messagesTo('bea@example.org')).toEqual([]); // it is gathered first
  now += 31_000;
  await send();
  const [one, ...more] = await mail.messagesTo('bea@example.org');
  expect(more).toEqual([]);
  expect(one).toMatchObject({
    subject: 'News of your disputes (1)',
    messageId: expect.stringMatching(/@notify\.parley\.example>$/),
  });
  const raw = await rawOf(one?.id ?? '');
  expect(raw).toContain('List-Unsubscribe=One-Click');
  expect(raw).toContain(disputeId);
});

it('gathers a day in one mail, keeps it back when its receiver wants none any more, and never adds to one that was tried', async () => {
  const carl = await account('carl', ben, 'zh-CN');
  const daily = { ...DEFAULT_PREFERENCES, act: 'daily', news: 'daily' } as const;
  await savePreferences(house.pool, carl, daily, 0);
  for (let index = 0; index < 3; index += 1)
    await house.accept(await house.file({ complainantId: ana, respondentId: ben, platformId: shop }));
  await read();
  now += 86_400_000;
  await send();
  expect((await mail.messagesTo('carl@example.org')).map(({ subject }) => subject)).toEqual(['争议通知 (3)']);
  await house.accept(await house.file({ complainantId: ana, respondentId: ben, platformId: shop }));
  await read();
  await savePreferences(house.pool, carl, { ...daily, act: 'none', news: 'none' }, 1);
  now += 2 * 86_400_000;
  await send();
  expect(await mail.messagesTo('carl@example.org')).toHaveLength(1);
});

it('repeats after a crash the one mail under its Message-ID, and leaves to a person what bounced', async () => {
  const dora = await account('dora', ben, 'en');
  await house.accept(await house.file({ complainantId: ana, respondentId: ben, platformId: shop }));
  await read();
  now += 31_000;
  await expect(
    send(async (one) => {
      await mailer.send(one);
      if (one.to === 'dora@example.org') throw new Error('killed before it was noted');
      return { accepted: true, response: '' };
    }),
  ).rejects.toThrow('killed');
  await send();
  expect(await mail.messagesTo('dora@example.org')).toHaveLength(1);
  now += 121_000;
  await send();
  const received = await mail.messagesTo('dora@example.org');
  expect([received.length, new Set(received.map(({ messageId }) => messageId)).size]).toEqual([2, 1]);
  const { rows } = await house.pool.query<{ id: string; state: string }>(
    'SELECT id, state FROM office.delivery WHERE account_id = $1',
    [dora],
  );
  expect(rows.map(({ state }) => state)).toEqual(['sent']);
  await notificationBounced(house.pool)(rows[0]?.id ?? '', '5.1.1');
  const after = await house.pool.query('SELECT state, last_error FROM office.delivery WHERE account_id = $1', [dora]);
  expect(after.rows).toEqual([{ state: 'dead', last_error: 'mail-bounced-5.1.1' }]);
});

const busy = async (): Promise<never> => {
  throw new Busy();
};

it('puts a mail back, untried, where others have every place at the mail server', async () => {
  const emil = await account('emil', ben, 'en');
  await house.accept(await house.file({ complainantId: ana, respondentId: ben, platformId: shop }));
  await read();
  now += 31_000;
  await send(busy);
  const waiting = { state: 'waiting', attempts: 0, last_error: null };
  const deliveryNow = () =>
    house.pool.query('SELECT state, attempts, last_error FROM office.delivery WHERE account_id = $1', [emil]);
  expect((await deliveryNow()).rows).toEqual([waiting]);
  await tellAccount(house.pool, { accountId: emil, topic: 'password-changed' }, new Date(now));
  const notice = (by?: typeof mailer.send) =>
    sendNextAccountNotice({ ...parts(by), findProvider: async () => undefined, fetch: outgoing });
  const noticeNow = () =>
    house.pool.query('SELECT state, attempts, last_error FROM office.account_notice WHERE account_id = $1', [emil]);
  expect([await notice(busy), await notice(busy)]).toEqual([1, 0]); // not at once again
  expect((await noticeNow()).rows).toEqual([waiting]);
  now += 5_000;
  await send();
  expect(await notice()).toBe(1);
  const sent = { state: 'sent', attempts: 1, last_error: null };
  expect([...(await deliveryNow()).rows, ...(await noticeNow()).rows]).toEqual([sent, sent]);
  expect(await mail.messagesTo('emil@example.org')).toHaveLength(2);
});
