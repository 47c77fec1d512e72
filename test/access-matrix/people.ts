import { makeLink } from '#application/party/links.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { OPERATOR_KEY, type Api, type Call } from '../support/api.js';
import { setUpAssociation } from '../support/association.js';
import { giveMandate } from '../support/audit-mandate.js';
import { setUpCase, type Case } from '../support/dispute.js';
import { addExpert, addMediator } from '../support/panel.js';
import { startReceiver } from '../support/receiver.js';

/** How somebody is known to the API: with an account of that role, a platform’s key, the operator’s, a link, nothing. */
export type Sort =
  | 'nobody'
  | 'party'
  | 'staff'
  | 'administrator'
  | 'mediator'
  | 'expert'
  | 'auditor'
  | 'platform'
  | 'works'
  | 'reader'
  | 'operator'
  | 'link';

export type Person = {
  readonly sort: Sort;
  /** In another association. */
  readonly foreign?: true;
  readonly call: Call;
  readonly partyId?: string;
  readonly accountId?: string;
};

/** Everybody who might ask for something: each role of our association, of another, and of none. */
export const NAMES = [
  'nobody',
  'ended',
  'ana',
  'ben',
  'cai',
  'dan',
  'maja',
  'mio',
  'ada',
  'max',
  'pia',
  'lea',
  'eda',
  'fay',
  'gus',
  'hal',
  'ivy',
  'amy',
  'una',
  'zacManages',
  'zacAdministers',
  'shop',
  'pat',
  'pam',
  'pol',
  'mall',
  'operator',
  'operatorOfAll',
  'linkOfBen',
  'farParty',
  'farStaff',
  'farAdministrator',
  'farMediator',
  'farExpert',
  'farShop',
] as const;
export type Name = (typeof NAMES)[number];
export type People = Readonly<Record<Name, Person>>;

/** Makes them all. The link of Ben is opened once there is a dispute in which he is served. */
export async function gatherPeople(api: Api) {
  const story = await setUpCase(api);
  const { association } = story;
  const far = { association: await setUpAssociation(api, { clockStartsAt: '2026-03-02T02:00:00Z' }) };
  const party = async (of: Case['association'], login: string): Promise<Person> => {
    const partyId = await of.party(`The firm of ${login}`);
    return {
      sort: 'party',
      partyId,
      call: { token: await of.person({ login, roles: ['party'], partyIds: [partyId] }) },
    };
  };
  const account = async (of: Case['association'], login: string, role: string, sort: Sort): Promise<Person> => {
    const accountId = await of.account({ login, roles: [role] });
    return { sort, accountId, call: { token: await of.signIn(login) } };
  };
  const mediator = async (of: Pick<Case, 'association'>, login: string): Promise<Person> => {
    const { mediatorId, token } = await addMediator(api, of, login);
    return { sort: 'mediator', accountId: mediatorId, call: { token } };
  };
  const expert = async (of: Pick<Case, 'association'>, login: string): Promise<Person> => {
    const { expertId, token } = await addExpert(api, of, login);
    return { sort: 'expert', accountId: expertId, call: { token } };
  };
  const platform = async (of: Case['association'], handle: string): Promise<Person> => ({
    sort: 'platform',
    call: { token: (await of.platform(handle)).apiKey },
  });
  const own = ({ token, partyId }: Case['ana']): Person => ({ sort: 'party', partyId, call: { token } });
  const auditor = async (login: string, scope: object): Promise<Person> => {
    const accountId = await association.account({ login, roles: ['auditor'] });
    const { call } = await officer;
    await giveMandate(api, story, call, { accountId, ...scope });
    return { sort: 'auditor', accountId, call: { token: await association.signIn(login) } };
  };
  const mall = await association.platform('mall');
  const works = async (login: string, platformId: string, scopes: readonly string[]): Promise<Person> => {
    const accountId = await association.account({ login, roles: ['platform-staff'] });
    await api.parts.pool.query(
      `INSERT INTO office.platform_person (id, association_id, platform_id, account_id, scopes, named_by, named_at, confirmed_by, confirmed_at)
         VALUES ($1, $2, $3, $1, $4, $1, now(), $1, now())`,
      [accountId, association.associationId, platformId, scopes],
    );
    return { sort: 'platform', accountId, call: { token: await association.signIn(login) } };
  };
  const officer = account(association, 'ada', 'administrator', 'administrator');
  const zac = { token: await association.person({ login: 'zac', roles: ['case-manager', 'administrator'] }) };
  const acting = (office: string) => ({ ...zac, headers: { 'parley-office': office } });
  const ended = await account(association, 'ended', 'case-manager', 'nobody');
  await api.send('DELETE', '/v1/sessions/current', ended.call);
  const foreign = (person: Person): Person => ({ ...person, foreign: true });
  const people = {
    nobody: { sort: 'nobody', call: {} },
    ended,
    ana: own(story.ana),
    ben: own(story.ben),
    cai: own(story.cai),
    dan: await party(association, 'dan'),
    maja: { sort: 'staff', call: story.maja },
    mio: await account(association, 'mio', 'case-manager', 'staff'),
    ada: await officer,
    max: await mediator(story, 'max'),
    pia: await mediator(story, 'pia'),
    lea: await mediator(story, 'lea'),
    eda: await expert(story, 'eda'),
    fay: await expert(story, 'fay'),
    gus: await expert(story, 'gus'),
    hal: await expert(story, 'hal'),
    ivy: await expert(story, 'ivy'),
    amy: await auditor('amy', { filedFrom: '2020-01-01T00:00:00Z', ratings: true, securityLog: true }),
    una: await auditor('una', { filedUntil: '2020-01-01T00:00:00Z', securityLog: true }),
    zacManages: { sort: 'staff', call: acting('case-manager') },
    zacAdministers: { sort: 'administrator', call: acting('administrator') },
    shop: { sort: 'platform', call: story.shop },
    pat: await works('pat', story.shop.platformId, ['read', 'measures', 'delegation', 'keys', 'people']),
    pam: { ...(await works('pam', story.shop.platformId, ['read'])), sort: 'reader' },
    pol: await works('pol', mall.platformId, ['read', 'measures', 'delegation', 'keys', 'people']),
    mall: { sort: 'platform', call: { token: mall.apiKey } },
    operator: { sort: 'operator', call: association.operator },
    operatorOfAll: { sort: 'operator', foreign: true, call: { token: OPERATOR_KEY } },
    farParty: foreign(await party(far.association, 'far-party')),
    farStaff: foreign(await account(far.association, 'far-staff', 'case-manager', 'staff')),
    farAdministrator: foreign(await account(far.association, 'far-ada', 'administrator', 'administrator')),
    farMediator: foreign(await mediator(far, 'far-max')),
    farExpert: foreign(await expert(far, 'far-eda')),
    farShop: foreign(await platform(far.association, 'far-shop')),
  } satisfies Omit<People, 'linkOfBen'>;
  return { story, far, people };
}

export type Gathered = Awaited<ReturnType<typeof gatherPeople>>;

/** Ben opens this dispute by a link in a text message and its code. */
export async function openLinkOfBen(api: Api, { story }: { readonly story: Case }, disputeId: string): Promise<Person> {
  const { association, ben, shop } = story;
  const phones = await startReceiver(() => 202);
  try {
    const hired = { channel: 'sms', url: phones.url.replace('/hooks', '') };
    const { associationId, operator } = association;
    await made(api.post(`/v1/associations/${associationId}/message-providers`, hired, operator));
    const seen = (await api.get(`/v1/disputes/${disputeId}`, ben)).body as unknown as {
      readonly services: readonly { readonly serviceId: string; readonly document: string }[];
    };
    const serviceId = seen.services.find(({ document }) => document === 'forwarded-notice')?.serviceId ?? '';
    await made(api.post(`/v1/disputes/${disputeId}/respondents/${ben.partyId}/phones`, { phone: '13800001234' }, shop));
    const { pool, masterKey, now } = api.parts;
    const what = { associationId, disputeId, partyId: ben.partyId, serviceId, channel: 'sms' } as const;
    const token = await makeLink(pool, hmacSecret(masterKey, 'link'), what, now());
    await made(api.post(`/v1/links/${token}/codes`, {}));
    const text = (phones.journal.at(-1)?.body as unknown as { readonly text: string }).text;
    const code = /\d{6}/.exec(text)?.[0] ?? '';
    const opened = await made(api.post(`/v1/links/${token}/sessions`, { code }));
    return { sort: 'link', partyId: ben.partyId, call: { token: String(opened.body['token']) } };
  } finally {
    await phones.stop();
  }
}

const made = async (asked: ReturnType<Api['post']>): ReturnType<Api['post']> => {
  const answer = await asked;
  if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text}`);
  return answer;
};
