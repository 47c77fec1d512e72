import { openMailer } from '#infrastructure/mail/send-mail.js';
import { providersOf } from '#infrastructure/messaging/find-provider.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpAssociation } from '../../../test/support/association.js';
import { addGenerator, firstStep } from '../../../test/support/factor.js';
import { startMail } from '../../../test/support/mail.js';
import { notificationParts } from './notification-parts.js';
import { sendNextAccountNotice } from './send-account-notice.js';

let api: Api;
let mail: Awaited<ReturnType<typeof startMail>>;
let mailer: ReturnType<typeof openMailer>;
beforeAll(async () => {
  [api, mail] = await Promise.all([startApi(), startMail()]);
  mailer = openMailer(mail.smtpUrl, 'Parley <parley@parley.example>');
}, 90_000);
afterAll(async () => {
  mailer.close();
  await Promise.all([api.stop(), mail.stop()]);
});

const send = (): Promise<number> => {
  const config = { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' };
  const { pool, masterKey, outgoing, now } = api.parts;
  const parts = notificationParts({ pool, masterKey, config, send: mailer.send, now });
  return sendNextAccountNotice({ ...parts, findProvider: providersOf(pool, masterKey, undefined), fetch: outgoing });
};
const told = async (address: string): Promise<string> => {
  while ((await send()) > 0);
  const [newest] = await mail.messagesTo(address);
  if (!newest) return '';
  const { text } = (await (await fetch(`${mail.page}/api/messages/${newest.id}`)).json()) as { readonly text: string };
  return `${newest.subject}: ${text.replaceAll(/\s+/g, ' ')}`;
};

it('tells the person by mail, in its language, once, of a factor that was added and a recovery code that was used', async () => {
  const there = await setUpAssociation(api);
  const session = { token: await there.person({ login: 'ana', roles: ['party'] }) };
  const { recoveryCodes } = await addGenerator(api, session);
  expect(await told('ana@example.org')).toMatch(/^【协会】登录方式变更提示: 协会：您的账号已添加一项动态验证码/);
  await api.parts.pool.query(`UPDATE office.account SET locale = 'en' WHERE login = 'ana'`);
  const half = { token: String((await firstStep(api, there.associationId, 'ana')).body['token']) };
  await api.post('/v1/sessions/second-steps', { recoveryCode: recoveryCodes[0] }, half);
  expect(await told('ana@example.org')).toContain(
    '[Association] How you sign in has changed: Association: A recovery code of your',
  );
  expect(await send()).toBe(0);
  expect(await mail.messagesTo('ana@example.org')).toHaveLength(2);
}, 60_000);
