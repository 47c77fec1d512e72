import { tellAccount } from '#application/account/tell-account.js';
import { MailRefused, type RefusedPart } from '#infrastructure/mail/mail-errors.js';
import { providersOf } from '#infrastructure/messaging/find-provider.js';
import { measureQueues } from '#read-models/queue-depths.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpAssociation } from '../../../test/support/association.js';
import { notificationParts } from './notification-parts.js';
import { sendNextAccountNotice } from './send-account-notice.js';

let api: Api;
let accountId: string;
let machine = new Date();
beforeAll(async () => {
  api = await startApi();
  accountId = await (await setUpAssociation(api)).account({ login: 'ana', roles: ['party'] });
}, 90_000);
afterAll(() => api.stop());

const pass = (send: () => Promise<unknown>): Promise<number> => {
  const config = { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' };
  const { pool, masterKey, outgoing } = api.parts;
  const parts = notificationParts({ pool, masterKey, config, send: send as never, now: () => machine });
  return sendNextAccountNotice({ ...parts, findProvider: providersOf(pool, masterKey, undefined), fetch: outgoing });
};
const refusing = (part: RefusedPart) => () => Promise.reject(new MailRefused(part, 550));
const queue = async (): Promise<void> => {
  later();
  await tellAccount(api.parts.pool, { accountId, topic: 'password-changed' }, machine);
};
const newest = async () => {
  const { rows } = await api.parts.pool.query<{ state: string; last_error: string | null; attempts: number }>(
    'SELECT state, last_error, attempts FROM office.account_notice ORDER BY created_at DESC LIMIT 1',
  );
  return rows[0];
};
const later = (): void => void (machine = new Date(machine.getTime() + 6 * 3_600_000));
const dead = async () => (await measureQueues(api.parts.pool)).find(({ queue }) => queue === 'letters')?.dead;

it('goes on for three days while the server takes none of our mails, and tells what is over in vain', async () => {
  await queue();
  expect(await pass(refusing('sender'))).toBe(1);
  expect(await newest()).toMatchObject({ state: 'waiting', last_error: 'mail-sender' });
  later();
  expect(await pass(refusing('message'))).toBe(1);
  later();
  expect(await pass(() => Promise.resolve())).toBe(1);
  expect(await newest()).toMatchObject({ state: 'sent', attempts: 3 });
  expect(await dead()).toBe(0);
  await queue();
  for (; (await newest())?.state === 'waiting'; later()) await pass(refusing('sender'));
  expect(await newest()).toMatchObject({ state: 'dead', last_error: 'mail-sender', attempts: 22 });
  expect(await dead()).toBe(1);
});

it('gives up at once an addressee whom nobody knows', async () => {
  await queue();
  await pass(refusing('recipient'));
  expect(await newest()).toMatchObject({ state: 'dead', last_error: 'mail-recipient' });
});

it('does not try for ever what fails in no way that it knows', async () => {
  await queue();
  const broken = () => Promise.reject(new Error('No such key'));
  for (; (await newest())?.state === 'waiting'; later()) await expect(pass(broken)).rejects.toThrow('No such key');
  expect(await newest()).toMatchObject({ state: 'dead', last_error: 'unexpected' });
});
