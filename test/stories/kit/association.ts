import { randomUUID } from 'node:crypto';
import { client, type Client, type Json } from './client.js';
import { connectShop, type Shop } from './shop.js';
import { phoneOfStory } from './phone.js';
import { openRegistry, type Empower } from '../../support/two-officers.js';
import type { Place } from './story.js';
import { knowYear } from './official-calendar.js';

export type Member = {
  readonly partyId: string;
  readonly name: string;
  readonly mail: string;
  /** As it is called at the shop, but for the story's mark. */
  readonly handle: string;
  readonly client: Client;
  /** For signing in on the pages. */
  readonly login: string;
  readonly password: string;
};

export type WithPhone = {
  readonly partyId: string;
  readonly name: string;
  readonly handle: string;
  readonly phone: string;
};

export type Officer = {
  readonly client: Client;
  /** For signing in on the pages. */ readonly login: string;
  readonly password: string;
  readonly onDuty: (from: string, until: string) => Promise<void>;
};

/** Whoever has an account, by the mark of the story, and what it signs in with on the pages. */
export type Person = {
  readonly accountId: string;
  readonly mail: string;
  readonly client: Client;
  readonly login: string;
  readonly password: string;
};

export type Reviewer = { readonly accountId: string; readonly client: Client };

export type Expert = { readonly expertId: string; readonly name: string; readonly client: Client };
/** For signing in on the pages; its login is its name. */
export type ExpertWithPassword = Expert & { readonly password: string };

export type Association = {
  readonly associationId: string;
  /** The case manager on duty. */
  readonly maja: Client;
  /** The case manager on duty sits on reviews of good faith, too; gives its account. */
  readonly listOnDuty: () => Promise<string>;
  readonly shop: Shop;
  /** A platform that has no interface; a person brings it everything. */
  readonly portal: () => Promise<{ readonly platformId: string }>;
  /** Lets an account act for a party, by two officers on paper. */
  readonly empower: Empower;
  /** The party agrees to be told by text message. */
  readonly consent: (partyId: string, phone: string) => Promise<void>;
  readonly member: (name: string, handle: string) => Promise<Member>;
  /** A mediator on the roster for a year, 2026 unless the story plays in another; some decide as experts, too. */
  readonly mediator: (
    name: string,
    year?: number,
    services?: readonly string[],
  ) => Promise<{ readonly mediatorId: string; readonly client: Client }>;
  /** An expert on the roster for three years from the one the story plays in. */
  readonly expert: (name: string, year?: number) => Promise<ExpertWithPassword>;
  /** How two accounts or parties hang together, as the association wrote it down. */
  readonly affiliate: (fromId: string, relation: string, toId: string) => Promise<void>;
  /** A merchant who has an account on the shop and a phone, and neither mail nor an account here. */
  readonly merchantWithPhone: (name: string, handle: string) => Promise<WithPhone>;
  /** Another case manager, by login; `onDuty` puts it on the roster, first of all. Local times. */
  readonly officer: (login: string) => Promise<Officer>;
  /** By which law it is a mediation body, and where it sits. */
  readonly stateMediationBody: (legalBasis: string, seat: string) => Promise<void>;
  /**
   * A case manager who may sit on bad-faith reviews: of the association's own staff, or of a member, competing with
   * these.
   */
  readonly reviewer: (
    login: string,
    facts?: { readonly organisationId?: string; readonly competesWith?: readonly string[] },
  ) => Promise<Reviewer>;
  /** Somebody with these roles, more than one where the story wants it. */
  readonly person: (login: string, roles: readonly string[]) => Promise<Person>;
  readonly declareFestival: (name: string, from: string, until: string) => Promise<void>;
  /**
   * Moves this association's legal time on, from due instant to due instant. Shanghai's local time, `2026-02-24T09:00`.
   */
  readonly advanceTo: (local: string) => Promise<void>;
};

export const shanghai = (local: string): string => new Date(`${local}+08:00`).toISOString();

const PASSWORD = 'a story’s own password, told to nobody';

const trainedBefore = (year: number): Json => ({ completedAt: shanghai(`${year - 1}-12-01T00:00`), hours: 8 });

/** An association of the story's own, with a clock of its own, a case manager and the demo platform connected to it. */
export async function foundAssociation(place: Place, name: string, clockStartsAt: string): Promise<Association> {
  const mark = randomUUID().slice(0, 8);
  const founder = client(place.apiUrl, { authorization: `Bearer ${place.operatorKey}` });
  const { associationId } = await founder.post<{ associationId: string }>('/associations', {
    nameZh: `故事协会 ${mark}`,
    nameEn: `${name} ${mark}`,
    clockStartsAt: shanghai(clockStartsAt),
  });
  const operator = client(place.apiUrl, {
    authorization: `Bearer ${place.operatorKey}`,
    'parley-association': associationId,
  });

  const signIn = async (login: string): Promise<Client> => {
    const { token } = await founder.post<{ token: string }>('/sessions', {
      association: associationId,
      login,
      password: PASSWORD,
    });
    return client(place.apiUrl, { authorization: `Bearer ${token}` });
  };
  const office = `/associations/${associationId}`;
  const account = async (login: string, mail: string, roles: readonly string[], partyIds: readonly string[]) => {
    const body = { login, password: PASSWORD, name: login, mail, locale: 'en', roles };
    const { accountId } = await operator.post<{ accountId: string }>(`${office}/accounts`, body);
    for (const partyId of partyIds) await empower(partyId, accountId);
    const own = await signIn(login);
    const isStaff = roles.some((role) => role === 'case-manager' || role === 'administrator');
    const sat = isStaff ? place.atDesk?.(own, { associationId, login, password: PASSWORD }) : undefined;
    return { accountId, client: sat ?? own };
  };
  const empower = openRegistry(place.apiUrl, async (login) => {
    const { client: own } = await account(
      `${login}-${mark}`,
      `${login}-${mark}@association.example`,
      ['administrator'],
      [],
    );
    return String(own.headers['authorization']).replace('Bearer ', '');
  });
  const officer = async (login: string): Promise<Officer> => {
    const { accountId, client: own } = await account(
      `${login}-${mark}`,
      `${login}-${mark}@association.example`,
      ['case-manager'],
      [],
    );
    const onDuty = (from: string, until: string): Promise<unknown> =>
      operator.post(`${office}/duties`, { accountId, place: 1, beginsAt: shanghai(from), endsAt: shanghai(until) });
    return {
      client: own,
      login: `${login}-${mark}`,
      password: PASSWORD,
      onDuty: async (from, until) => void (await onDuty(from, until)),
    };
  };

  const { client: maja } = await officer('maja');
  const shop = await connectShop(place, operator, associationId, mark);
  const year = Number(clockStartsAt.slice(0, 4));
  if (year > 2026) {
    const ada = await account(`calendar-${mark}`, `calendar-${mark}@association.example`, ['administrator'], []);
    await knowYear(office, ada.client, maja, year);
  }
  place.say(`${name}: association founded, its clock stands at ${clockStartsAt} in Shanghai`);
  return {
    associationId,
    maja,
    listOnDuty: async () => {
      const { account } = await maja.get<{ account: { accountId: string } }>('/me');
      await operator.post(`/reviewers/${account.accountId}/listings`, { competesWith: [] });
      return account.accountId;
    },
    shop,
    empower,
    officer,
    stateMediationBody: async (legalBasis, seat) =>
      void (await operator.post(`${office}/mediation-body`, { legalBasis, place: seat })),
    reviewer: async (login, { organisationId, competesWith = [] } = {}) => {
      const made = await account(`${login}-${mark}`, `${login}-${mark}@association.example`, ['case-manager'], []);
      await operator.post(`/reviewers/${made.accountId}/listings`, {
        ...(organisationId !== undefined && { organisationId }),
        competesWith,
      });
      return made;
    },
    person: async (login, roles) => {
      const mail = `${login}-${mark}@person.example`;
      const own = `${login}-${mark}`;
      return { mail, login: own, password: PASSWORD, ...(await account(own, mail, roles, [])) };
    },
    declareFestival: async (festival, from, until) =>
      void (await operator.post(`${office}/festivals`, {
        name: festival,
        beginsAt: shanghai(from),
        endsAt: shanghai(until),
      })),
    portal: () => operator.post(`${office}/platforms`, { name: '老平台', handle: `portal-${mark}` }),
    consent: async (partyId, phone) =>
      void (await operator.post(`/parties/${partyId}/consents`, { channel: 'sms', contact: phone })),
    member: async (memberName, handle) => {
      const mail = `${handle}-${mark}@party.example`;
      const accounts = [{ platformId: shop.platformId, handle: shop.handleOf(handle) }];
      const { partyId } = await operator.post<{ partyId: string }>('/parties', {
        kind: 'organisation',
        name: memberName,
        mail,
        locale: 'en',
        accounts,
      });
      const login = `${handle}-${mark}`;
      const { client: own } = await account(login, mail, ['party'], [partyId]);
      return { partyId, name: memberName, mail, handle, client: own, login, password: PASSWORD };
    },
    merchantWithPhone: async (merchantName, handle) => {
      const accounts = [{ platformId: shop.platformId, handle: shop.handleOf(handle) }];
      const { partyId } = await operator.post<{ partyId: string }>('/parties', {
        kind: 'organisation',
        name: merchantName,
        locale: 'zh-CN',
        accounts,
      });
      const phone = phoneOfStory();
      await operator.post(`/parties/${partyId}/consents`, { channel: 'sms', contact: phone });
      return { partyId, name: merchantName, handle, phone };
    },
    mediator: async (mediatorName, year = 2026, services = ['mediator']) => {
      const login = `${mediatorName}-${mark}`;
      const body = {
        login,
        password: PASSWORD,
        name: mediatorName,
        mail: `${login}@association.example`,
        locale: 'en',
        roles: services,
      };
      const { accountId } = await operator.post<{ accountId: string }>(`/associations/${associationId}/accounts`, body);
      const term = { from: shanghai(`${year}-01-01T00:00`), until: shanghai(`${year + 1}-01-01T00:00`), cap: 5 };
      const training = trainedBefore(year);
      const facts = {
        services,
        languages: ['zh-CN', 'en'],
        qualification: 'professional-title',
        details: 'Senior economist',
        training,
      };
      await operator.post(`/mediators/${accountId}/listings`, { ...facts, ...term });
      return { mediatorId: accountId, client: await signIn(login) };
    },
    expert: async (expertName, year = 2026) => {
      const login = `${expertName}-${mark}`;
      const { accountId, client: own } = await account(login, `${login}@association.example`, ['expert'], []);
      const term = { from: shanghai(`${year}-01-01T00:00`), until: shanghai(`${year + 3}-01-01T00:00`), cap: 10 };
      await operator.post(`/experts/${accountId}/listings`, {
        languages: ['zh-CN', 'en'],
        qualification: 'professional-title',
        details: 'Professor of law',
        training: trainedBefore(year),
        ...term,
      });
      return { expertId: accountId, name: login, password: PASSWORD, client: own };
    },
    affiliate: async (fromId, relation, toId) =>
      void (await operator.post('/affiliations', { fromId, relation, toId, details: 'So the register says.' })),
    advanceTo: async (local) => {
      await operator.post('/clock/advances', { to: shanghai(local) });
      place.say(`— the clock moves on to ${local} —`);
    },
  };
}
