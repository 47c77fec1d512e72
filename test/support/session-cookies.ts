import type { Api } from './api.js';

/** What a browser holds of somebody who is signed in. */
export const sessionCookies = ({ url }: Pick<Api, 'url'>, token: string) => [
  {
    name: '__Host-parley-session',
    value: token,
    url: url.replace('http:', 'https:'),
    httpOnly: true,
    secure: true,
    sameSite: 'Strict' as const,
  },
];
