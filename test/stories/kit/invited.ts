import { randomUUID } from 'node:crypto';
import { codeOf } from '../../support/totp-code.js';
import { until } from '../../support/until.js';
import { check } from './check.js';
import { client, type Client, type Json } from './client.js';
import { mailsTo } from './mail.js';
import type { Place } from './story.js';

/** Somebody who was invited and came: it alone knows its password. */
export type Invited = {
  readonly accountId: string;
  readonly client: Client;
  readonly login: string;
  readonly password: string;
  /** Of its generator of codes, where the association asks for one. */
  readonly secret?: string;
};
export type Invitation = {
  readonly login: string;
  readonly mail: string;
  readonly roles: readonly string[];
  /** How the invitation goes: by mail, or by a link that is handed over. */
  readonly way?: 'mail' | 'link';
};
type Made = { readonly accountId: string; readonly invitation: { readonly link?: string } };
type First = { readonly token: string; readonly owed?: 'factor' | 'enrolment' };

/** Invites somebody as in production, who then chooses a password, adds a factor where one is owed, and is signed in. */
export async function invite(
  place: Place,
  associationId: string,
  by: Client,
  { login, mail, roles, way = 'mail' }: Invitation,
): Promise<Invited> {
  const body = { login, name: login, mail, locale: 'zh-CN', roles, invitation: { by: way } };
  const { accountId, invitation } = await by.post<Made>(`/associations/${associationId}/accounts`, body);
  const anybody = client(place.apiUrl, {});
  const token = way === 'link' ? tokenIn(invitation.link ?? '') : await tokenAt(place, mail);
  if (token === undefined) throw new Error(`No link for ${login}`);
  const password = `chosen by nobody else ${randomUUID()}`;
  const early = await anybody.refused('/sessions', { association: associationId, login, password });
  await anybody.post(`/account-links/${token}/passwords`, { password });
  const again = await anybody.refused(`/account-links/${token}/passwords`, { password });
  if (way === 'link') await anybody.post(`/account-links/${await tokenAt(place, mail)}/confirmations`);
  check(place, `${login} comes by ${way}, once, and not before`, early.status === 401 && again.status === 404);
  const first = await anybody.post<First>('/sessions', { association: associationId, login, password });
  const own = { accountId, login, password };
  if (first.owed !== 'enrolment') return { ...own, client: signedIn(place, first.token) };
  return { ...own, ...(await enrol(place, first.token)) };
}

/** Half signed in, it adds its first generator of codes, and is in. */
async function enrol(place: Place, token: string): Promise<Pick<Invited, 'client' | 'secret'>> {
  const half = signedIn(place, token);
  const { factorId, secret } = await half.post<{ factorId: string; secret: string }>('/me/factors/totp', {
    name: 'Phone',
  });
  await half.post(`/me/factors/${factorId}/confirmations`, { code: codeOf(secret, new Date()) });
  const opened = await half.post<{ token: string }>('/sessions/enrolments');
  return { client: signedIn(place, opened.token), secret };
}

/** Signs in anew with password and the next code of the generator. */
export async function signInInTwoSteps(place: Place, associationId: string, who: Invited): Promise<Client> {
  const { login, password, secret = '' } = who;
  const first = await client(place.apiUrl, {}).post<First>('/sessions', {
    association: associationId,
    login,
    password,
  });
  const half = signedIn(place, first.token);
  check(place, 'the password alone opens nothing', (await half.refusedGet('/me')) === 401);
  // the code of now was used when the generator was added
  const second = await half.post<First>('/sessions/second-steps', { code: codeOf(secret, new Date(), 1) });
  return signedIn(place, second.token);
}

const signedIn = ({ apiUrl }: Place, token: string): Client => client(apiUrl, { authorization: `Bearer ${token}` });

const tokenIn = (text: string): string | undefined => /#\/choose\/(pla_\w+)/.exec(text.replace(/=\r?\n/g, ''))?.[1];

/** Of the link in a mail, once it is there. */
export const tokenAt = (place: Place, address: string): Promise<string> =>
  until(`a link at ${address}`, async () => {
    for (const { id } of await mailsTo(place, address)) {
      const response = await fetch(`${place.mailUrl}/api/messages/${id}`);
      const token = tokenIn(((await response.json()) as Json & { readonly text: string }).text);
      if (token !== undefined) return token;
    }
    return undefined;
  });
