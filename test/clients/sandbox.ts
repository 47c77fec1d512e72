import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { agreeOnDelegation } from '../stories/kit/delegation.js';
import { client, type Client } from '../stories/kit/client.js';
import { complaint } from '../stories/kit/dispute.js';
import { startReceiver } from '../support/receiver.js';
import { openRegistry } from '../support/two-officers.js';
import { until } from '../support/until.js';

/** What an example is told by its environment. */
export type SandboxEnvironment = Readonly<
  Record<
    | 'PARLEY_URL'
    | 'PARLEY_API_KEY'
    | 'PARLEY_PLATFORM_ID'
    | 'PARLEY_WEBHOOK_SECRET' /** A file with one webhook as it came: `headers`, and `body` as text. */
    | 'PARLEY_WEBHOOK',
    string
  >
>;

type Connected = { readonly platformId: string; readonly apiKey: string; readonly webhookSecret: string };
type Person = { readonly accountId: string; readonly token: string };

const PASSWORD = 'a sandbox’s own password, told to nobody';
const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];
const RIGHT = { kind: 'trademark', name: 'NORTHWIND', registrationNumber: '12345678', trademark: { classes: [18] } };

/**
 * An association of its own in the running system of this folder, where nothing is real: a platform with a delegation
 * agreement, and a complaint accepted about so many of its listings. Its first webhook, `measures.wanted`, is kept.
 */
export async function openSandbox(home: string, listings: number): Promise<SandboxEnvironment> {
  const { api } = JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as { readonly api: string };
  const operatorKey = readFileSync(path.join(home, 'keys', 'operator.key'), 'utf8').trim();
  const receiver = await startReceiver();
  try {
    const { operator, office, person } = await found(api, operatorKey);
    const platform = await operator.post<Connected>(`${office}/platforms`, {
      name: 'Sandbox shop',
      handle: 'sandbox',
      webhookUrl: receiver.url,
    });
    const shop = { ...platform, handleOf: (handle: string) => handle };
    const party = async (name: string, handle: string) => {
      const mail = `${handle}@party.example`;
      const accounts = [{ platformId: shop.platformId, handle }];
      const body = { kind: 'organisation', name, mail, locale: 'en', accounts };
      return { name, mail, ...(await operator.post<{ partyId: string }>('/parties', body)) };
    };
    const as = ({ token }: { readonly token: string }): Client => client(api, { authorization: `Bearer ${token}` });
    const maja = as(await person('maja', 'case-manager'));
    await agreeOnDelegation({ maja, shop }, as({ token: shop.apiKey }), 50);
    const [holder, seller] = [await party('Northwind Ltd', 'northwind'), await party("Ben's Bags", 'bens-bags')];
    const ana = await person('ana', 'party');
    const registry = openRegistry(api, async (login) => (await person(login, 'administrator')).token);
    await registry(holder.partyId, ana.accountId);
    const items = Array.from({ length: listings }, (_, at) => listingOf(`bag-${at + 1}`));
    const against = [{ ref: 'ben', member: seller, handle: 'bens-bags', roles: ['merchant'] }];
    const { disputeId } = await as(ana).post<{ disputeId: string }>(
      '/disputes',
      complaint(shop, against, items, MATERIALS, RIGHT),
    );
    await maja.post(`/disputes/${disputeId}/acceptances`);
    const webhook = await until('the platform is told what is wanted of it', () =>
      Promise.resolve(receiver.journal.find(({ body }) => body.type === 'measures.wanted')),
    );
    const file = path.join(home, 'sandbox-webhook.json');
    writeFileSync(file, JSON.stringify({ headers: webhook.headers, body: webhook.raw }), { mode: 0o600 });
    return {
      PARLEY_URL: api,
      PARLEY_API_KEY: shop.apiKey,
      PARLEY_PLATFORM_ID: shop.platformId,
      PARLEY_WEBHOOK_SECRET: shop.webhookSecret,
      PARLEY_WEBHOOK: file,
    };
  } finally {
    await receiver.stop();
  }
}

const listingOf = (ref: string) => {
  const listing = { externalId: ref, url: `https://shop.example/${ref}`, visible: true };
  return { ref, title: `Weekend bag ${ref}`, listing, of: ['ben'] };
};

/** The association, and ways to fill it. */
async function found(api: string, operatorKey: string) {
  const authorization = `Bearer ${operatorKey}`;
  const founder = client(api, { authorization });
  const { associationId } = await founder.post<{ associationId: string }>('/associations', {
    nameZh: `试用协会 ${randomUUID().slice(0, 8)}`,
    nameEn: `Association ${randomUUID().slice(0, 8)}`,
    sandbox: true,
  });
  const operator = client(api, { authorization, 'parley-association': associationId });
  const office = `/associations/${associationId}`;
  const person = async (login: string, role: string): Promise<Person> => {
    const body = { login, password: PASSWORD, name: login, mail: `${login}@sandbox.example`, locale: 'en' };
    const { accountId } = await operator.post<{ accountId: string }>(`${office}/accounts`, { ...body, roles: [role] });
    const session = { association: associationId, login, password: PASSWORD };
    return { accountId, ...(await founder.post<{ token: string }>('/sessions', session)) };
  };
  return { operator, office, person };
}
