import { instant } from '#domain/kernel/message.js';
import { openMailer } from '#infrastructure/mail/send-mail.js';
import { providersOf } from '#infrastructure/messaging/find-provider.js';
import { tenantOf } from '../../api/http/caller-of.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpAssociation } from '../../../test/support/association.js';
import { startMail } from '../../../test/support/mail.js';
import { notifyOfNext } from '../readers/notify.js';
import { notificationParts } from './notification-parts.js';
import { sendNextContactNotice } from './send-contact-notice.js';
import { outgoing } from '../../../test/support/outgoing.js';

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

/** What the contact has been told so far, the newest first. */
const toldAt = async (address: string): Promise<readonly string[]> => {
  while ((await notifyOfNext(api.parts.pool, instant(Date.now()))) > 0);
  const config = { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' };
  const { pool, masterKey } = api.parts;
  const parts = notificationParts({ pool, masterKey, config, send: mailer.send, now: () => new Date() });
  const of = (id: string) => tenantOf(api.parts, { id, caseManagerAccountId: null }, []);
  const notices = { ...parts, tenantOf: of, findProvider: providersOf(pool, masterKey, undefined), fetch: outgoing };
  while ((await sendNextContactNotice(notices)) > 0);
  const found = await mail.messagesTo(address);
  return Promise.all(
    found.map(async ({ id }) => {
      const read = await fetch(`${mail.page}/api/messages/${id}`);
      return ((await read.json()) as { readonly text: string }).text.replaceAll(/\s+/g, ' ');
    }),
  );
};

it('tells of every grant, end and change of contact at once, where the party was known before, and nowhere new', async () => {
  const there = await setUpAssociation(api);
  const party = { kind: 'organisation', name: '甲', mail: 'owner@party.example', locale: 'en', accounts: [] };
  const { partyId } = (await api.post('/v1/parties', party, there.operator)).body as unknown as { partyId: string };
  const own = await there.account({ login: 'own', roles: ['party'], partyIds: [partyId] });
  const atOwner = await toldAt('owner@party.example');
  expect(atOwner).toHaveLength(2);
  expect(atOwner.join(' ')).toMatch(/An officer proposed.*|An account may act for you now/);
  expect(await toldAt('own@example.org')).toEqual([]); // it was no contact yet

  const manager = { token: await there.person({ login: 'manager', roles: ['case-manager'] }) };
  const consent = { channel: 'sms', contact: '+8613800001234' };
  expect((await api.post(`/v1/parties/${partyId}/consents`, consent, manager)).status).toBe(200);
  for (const address of ['owner@party.example', 'own@example.org'])
    expect((await toldAt(address))[0]).toContain('A contact that is recorded for you has changed');

  const end = await api.post(`/v1/parties/${partyId}/authorities/${own}/endings`, {}, manager);
  expect(end.body).toMatchObject({ ended: false });
  expect((await toldAt('own@example.org'))[0]).toContain('An officer proposed to end the authority');
}, 90_000);
