import { findByAccount } from '#application/party/parties.js';
import { registerParty } from '#application/party/register-party.js';
import { given } from '../../dispute/given.js';
import { PartiesController } from '../../party/parties.controller.js';
import { RegisterPartyBody } from '../../party/party.dto.js';
import { bodyOf, differing, wrong, type Asking, type Card, type Planned, type Values } from '../card.js';
import { findParties, type KnownParty } from '../find-parties.js';
import { plainWords, type Column } from '../table/column.js';

const choice = (path: string, values: readonly string[]) => ({ operation: 'registerParty', path, values });

const COLUMNS: readonly Column[] = [
  { name: 'name', field: 'name', reads: 'text', required: true },
  {
    name: 'kind',
    field: 'kind',
    reads: 'choice',
    required: true,
    of: choice('kind', ['organisation', 'person']),
  },
  { name: 'mail', field: 'mail', reads: 'code' },
  { name: 'locale', field: 'locale', reads: 'choice', of: choice('locale', ['zh-CN', 'en']) },
  { name: 'accounts', field: 'accounts', reads: 'list' },
];

type Account = { readonly platformId: string; readonly handle: string };

/** Parties of the association, found again by an account on a platform; an organisation by its name as well. */
export const members: Card = {
  columns: COLUMNS,
  act: () => PartiesController.prototype.registerParty,
  canBeTried: true,
  example: {
    'zh-CN': {
      name: '杭州某某商贸有限公司',
      kind: '单位会员',
      mail: 'legal@example.com',
      locale: '中文',
      accounts: '',
    },
    en: {
      name: 'Northwind Trading Ltd',
      kind: 'Organisation',
      mail: 'legal@example.com',
      locale: 'English',
      accounts: '',
    },
  },
  gather: async ({ caller: { tenant } }) => {
    const parties = await findParties(tenant);
    const byId = new Map([...parties.values()].flat().map((party) => [party.partyId, party]));
    const { rows } = await tenant.database.query<{ id: string; name: string }>({
      name: 'platforms-by-name',
      text: 'SELECT id, name FROM office.platform WHERE association_id = $1',
      values: [tenant.associationId],
    });
    const platforms = new Map(rows.flatMap(({ id, name }) => [[id, id] as const, [plainWords(name), id] as const]));
    return async (values) => {
      const told = (values['accounts'] ?? []) as readonly string[];
      const accounts = told.flatMap((one) => accountIn(one, platforms) ?? []);
      const strange = accounts.length < told.length ? [{ column: 'accounts', code: 'unknown-platform' } as const] : [];
      const plain = given({
        kind: values['kind'],
        name: values['name'],
        mail: values['mail'],
        locale: values['locale'],
        accounts,
      });
      const body = bodyOf(RegisterPartyBody, plain, COLUMNS, strange);
      const found = await Promise.all(
        accounts.map(({ platformId, handle }) => findByAccount(tenant, platformId, handle)),
      );
      const owners = found.map(({ stream }) => stream.events.at(-1)?.data.partyId);
      const ownerId = owners.find((one) => one !== undefined);
      if (owners.some((one) => one !== undefined && one !== ownerId)) throw wrong('accounts', 'accounts-of-several');
      const there = ownerId === undefined ? namesake(parties, body) : byId.get(ownerId);
      const keys = [
        ...accounts.map(({ platformId, handle }) => `${platformId} ${plainWords(handle)}`),
        ...(body.kind === 'organisation' || accounts.length === 0 ? [nameKey(body)] : []),
      ];
      return {
        keys,
        act: plain,
        ...((there ?? ownerId) !== undefined && { there: { changes: false, differs: differs(values, owners, there) } }),
      } satisfies Planned;
    };
  },
  make: async ({ caller: { tenant, actor, now } }: Asking, act: object, request) => {
    const { kind, name, mail, locale, accounts } = bodyOf(RegisterPartyBody, act, COLUMNS);
    const identity = given({ name, mail, locale });
    const { body } = await registerParty(tenant, { kind, identity, accounts }, actor, now, request);
    return (JSON.parse(body) as { readonly partyId: string }).partyId;
  },
};

/** 平台：账号, by the platform's name or id; undefined where there is none. */
const accountIn = (words: string, platforms: ReadonlyMap<string, string>): Account | undefined => {
  const { platform = '', handle = '' } = /^(?<platform>[^:：]+)[:：](?<handle>.+)$/u.exec(words)?.groups ?? {};
  const platformId = platforms.get(plainWords(platform));
  return platformId === undefined || handle.trim() === '' ? undefined : { platformId, handle: handle.trim() };
};

const nameKey = ({ kind, name, mail }: Pick<RegisterPartyBody, 'kind' | 'name' | 'mail'>): string =>
  kind === 'organisation' ? `name ${plainWords(name)}` : `name ${plainWords(name)} ${mail ?? ''}`;

/** Organisations do not share a name; people do, so that one is known by its mail address as well. */
const namesake = (
  parties: ReadonlyMap<string, readonly KnownParty[]>,
  { kind, name, mail }: RegisterPartyBody,
): KnownParty | undefined =>
  parties
    .get(plainWords(name))
    ?.find((party) => (kind === 'organisation' ? party.kind !== 'person' : party.mail === mail && mail !== undefined));

const differs = (
  values: Values,
  owners: readonly (string | undefined)[],
  there: KnownParty | undefined,
): readonly string[] => [
  ...(there ? differing(values, given({ name: there.name, mail: there.mail }) as Values) : []),
  ...(owners.some((one) => one === undefined) ? ['accounts'] : []),
];
