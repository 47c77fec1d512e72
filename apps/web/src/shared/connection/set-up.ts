import type { Locale } from '#messages/locale.js';
import { client } from '../../client/client.gen.js';
import { BY_COOKIE, type Credentials } from './credentials.js';

const PATIENCE = 30_000; // milliseconds; a phone in a lift gets no answer at all

/** A request that hangs is one whose connection failed. */
const patient = async (request: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), PATIENCE);
  try {
    return await fetch(request, { ...init, signal: ending.signal });
  } finally {
    clearTimeout(timer);
  }
};

/**
 * How the generated client speaks with the API that the page came from; `actingFor` where an account may act for
 * several parties.
 */
export const setUpClient = (locale: Locale, credentials: Credentials, actingFor?: string): void => {
  client.setConfig({
    baseUrl: '',
    fetch: patient,
    auth: () => (typeof credentials === 'object' ? credentials.token : undefined),
    headers: {
      'accept-language': locale,
      ...(credentials === 'cookie' && BY_COOKIE),
      ...(actingFor !== undefined && { 'parley-party': actingFor }),
    },
  });
};

/** There the password was wrong. */
const isSignIn = (url: string): boolean => new URL(url, location.href).pathname === '/v1/sessions';

/** Tells when the API no longer knows the session; gives the way to stop telling. */
export const onSessionEnd = (tell: () => void): (() => void) => {
  const look = (response: Response, { headers, url }: Request): Response => {
    const had = headers.has('authorization') || headers.has('parley-session');
    if (response.status === 401 && had && !isSignIn(url)) tell();
    return response;
  };
  const id = client.interceptors.response.use(look);
  return () => client.interceptors.response.eject(id);
};
