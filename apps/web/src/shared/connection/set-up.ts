import type { Locale } from '#messages/locale.js';
import { client } from '../../client/client.gen.js';
import type { Credentials } from './credentials.js';
import { patienceFor } from './patience.js';

/** How many bytes of a file go out with a request: once it is made it does not tell. */
const sizes = new WeakMap<Request, number>();
client.interceptors.request.use((request, { body }) => {
  if (body instanceof Blob) sizes.set(request, body.size);
  return request;
});

/** A request that hangs is one whose connection failed; a file takes as long as a slow line needs for it. */
const patient = async (request: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
  const ending = new AbortController();
  const bytes = request instanceof Request ? sizes.get(request) : undefined;
  const timer = setTimeout(() => ending.abort(), patienceFor(bytes ?? 0));
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
    headers: {
      'accept-language': locale,
      ...credentials,
      ...(actingFor !== undefined && { 'parley-party': actingFor }),
    },
  });
};

/**
 * Tells when the API no longer knows the session, for which alone it asks who this is; gives the way to stop telling. A
 * wrong code or password ends none.
 */
export const onSessionEnd = (tell: () => void): (() => void) => {
  const look = (response: Response, { headers }: Request): Response => {
    const had = headers.has('authorization') || headers.has('parley-session');
    if (response.headers.has('www-authenticate') && had) tell();
    return response;
  };
  const id = client.interceptors.response.use(look);
  return () => client.interceptors.response.eject(id);
};
