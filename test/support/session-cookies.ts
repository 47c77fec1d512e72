import type { Api } from './api.js';

/** What a browser holds of somebody who is signed in. */
export const sessionCookies = (api: Pick<Api, 'url'>, token: string) => [cookie(api, '__Host-parley-session', token)];

/** What a phone holds of a visit by link, named by the letter that brought the link. */
export const visitCookies = (api: Pick<Api, 'url'>, serviceId: string, token: string) => [
  cookie(api, `__Host-parley-visit-${serviceId}`, token),
];

const cookie = ({ url }: Pick<Api, 'url'>, name: string, value: string) => ({
  name,
  value,
  url: url.replace('http:', 'https:'),
  httpOnly: true,
  secure: true,
  sameSite: 'Strict' as const,
});
