import { OPERATOR_KEY, type Api } from './api.js';
import { openRegistry } from './two-officers.js';

export const PASSWORD = 'correct horse battery staple';

type Person = {
  readonly login: string;
  readonly roles: readonly string[];
  /** It is one of these parties’ own, by two officers on paper. */
  readonly partyIds?: readonly string[];
};

/** An association over the API, and ways to fill it. */
export async function setUpAssociation(api: Api, more: Readonly<Record<string, unknown>> = {}) {
  const { associationId } = (
    await api.post('/v1/associations', { nameZh: '协会', nameEn: 'Association', ...more }, { token: OPERATOR_KEY })
  ).body as unknown as { readonly associationId: string };
  const operator = { token: OPERATOR_KEY, headers: { 'parley-association': associationId } };

  const bare = async ({ login, roles }: Person): Promise<string> => {
    const body = { login, password: PASSWORD, name: login, mail: `${login}@example.org`, locale: 'zh-CN', roles };
    return idOf(await api.post(`/v1/associations/${associationId}/accounts`, body, operator), 'accountId');
  };
  const empower = openRegistry(api.url, async (login) => {
    await bare({ login, roles: ['administrator'] });
    return signIn(login);
  });
  const account = async (person: Person): Promise<string> => {
    const accountId = await bare(person);
    for (const partyId of person.partyIds ?? []) await empower(partyId, accountId);
    return accountId;
  };
  const signIn = async (login: string): Promise<string> =>
    idOf(await api.post('/v1/sessions', { association: associationId, login, password: PASSWORD }), 'token');
  return {
    associationId,
    operator,
    account,
    signIn,
    empower,
    /** Makes the account and signs it in. */
    person: async (person: Person): Promise<string> => {
      await account(person);
      return signIn(person.login);
    },
    party: async (name: string, accounts: readonly object[] = []): Promise<string> =>
      idOf(await api.post('/v1/parties', { kind: 'organisation', name, accounts }, operator), 'partyId'),
    platform: async (handle: string) =>
      (await api.post(`/v1/associations/${associationId}/platforms`, { name: handle, handle }, operator))
        .body as unknown as {
        readonly platformId: string;
        readonly apiKey: string;
        readonly webhookSecret: string;
      },
  };
}

const idOf = ({ status, text, body }: Awaited<ReturnType<Api['get']>>, name: string): string => {
  if (status !== 201) throw new Error(text);
  return String(body[name]);
};
