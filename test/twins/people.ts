import { client, type Client } from '../stories/kit/client.js';
import { OPERATOR_KEY } from '../support/api.js';
import { PASSWORD } from '../support/association.js';
import { openRegistry } from '../support/two-officers.js';
import type { World } from './world.js';

export type People = Awaited<ReturnType<typeof gatherPeople>>;
export type Party = { readonly partyId: string; readonly mail: string; readonly client: Client };

/** Everybody with any part in an association, each the same in every world. */
export async function gatherPeople({ api, receiver }: Pick<World, 'api' | 'receiver'>) {
  const founder = client(api.url, { authorization: `Bearer ${OPERATOR_KEY}` });
  // ten minutes before midnight: what is filed a quarter of an hour later has a later number
  const founding = { nameZh: '协会', nameEn: 'Association', clockStartsAt: '2026-03-02T15:50:00.000Z' };
  const { associationId } = await founder.post<{ associationId: string }>('/associations', founding);
  const operator = client(api.url, { authorization: `Bearer ${OPERATOR_KEY}`, 'parley-association': associationId });
  const office = `/associations/${associationId}`;
  const account = async (
    login: string,
    role: string,
    partyIds: readonly string[] = [],
  ): Promise<{ readonly accountId: string; readonly client: Client }> => {
    const body = {
      login,
      password: PASSWORD,
      name: login,
      mail: `${login}@people.example`,
      locale: 'en',
      roles: [role],
    };
    const { accountId } = await operator.post<{ accountId: string }>(`${office}/accounts`, body);
    for (const partyId of partyIds) await empower(partyId, accountId);
    const { token } = await founder.post<{ token: string }>('/sessions', {
      association: associationId,
      login,
      password: PASSWORD,
    });
    return { accountId, client: client(api.url, { authorization: `Bearer ${token}` }) };
  };
  const empower = openRegistry(api.url, async (login) => {
    const { client: own } = await account(login, 'administrator');
    return String(own.headers['authorization']).replace('Bearer ', '');
  });
  const { platformId, apiKey } = await operator.post<{ platformId: string; apiKey: string }>(`${office}/platforms`, {
    name: 'A shop',
    handle: 'shop',
    webhookUrl: receiver.url,
  });
  const party = async (name: string): Promise<Party> => {
    const mail = `${name}@people.example`;
    const accounts = [{ platformId, handle: name }];
    const { partyId } = await operator.post<{ partyId: string }>('/parties', {
      kind: 'organisation',
      name: `The firm of ${name}`,
      mail,
      locale: 'en',
      accounts,
    });
    return { partyId, mail, client: (await account(name, 'party', [partyId])).client };
  };
  const mediator = async (name: string): Promise<{ readonly mediatorId: string; readonly client: Client }> => {
    const { accountId: mediatorId, client: own } = await account(name, 'mediator');
    const term = { from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z', cap: 5 };
    const facts = {
      services: ['mediator'],
      languages: ['zh-CN'],
      qualification: 'professional-title',
      details: 'Economist',
    };
    await operator.post(`/mediators/${mediatorId}/listings`, { ...facts, ...term });
    return { mediatorId, client: own };
  };
  /** On the roster of experts, in both worlds alike. */
  const expert = async (name: string): Promise<{ readonly expertId: string; readonly client: Client }> => {
    const { accountId: expertId, client: own } = await account(name, 'expert');
    const term = { from: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z', cap: 5 };
    const training = { completedAt: '2025-12-01T00:00:00Z', hours: 8 };
    const facts = { languages: ['zh-CN'], qualification: 'professional-title', details: 'Professor', training };
    await operator.post(`/experts/${expertId}/listings`, { ...facts, ...term });
    return { expertId, client: own };
  };
  const { client: maja } = await account('maja', 'case-manager');
  const { client: ada } = await account('ada', 'administrator');
  const [ana, ben, cai, eve] = [await party('ana'), await party('ben'), await party('cai'), await party('eve')];
  const [max, pia] = [await mediator('max'), await mediator('pia')];
  const shop = client(api.url, { authorization: `Bearer ${apiKey}` });
  return {
    associationId,
    operator,
    expert,
    platformId,
    shop,
    maja,
    ada,
    ana,
    ben,
    cai,
    eve,
    max,
    pia,
    nobody: client(api.url, {}),
  };
}
