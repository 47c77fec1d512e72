import type { Locale } from '#messages/locale.js';
import { client } from '../../client/client.gen.js';

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
 * several parties, `office` where it holds several and has chosen one.
 */
export const setUpClient = (locale: Locale, token: string | undefined, actingFor?: string, office?: string): void => {
  client.setConfig({
    baseUrl: '',
    fetch: patient,
    auth: () => token,
    headers: {
      'accept-language': locale,
      ...(actingFor !== undefined && { 'parley-party': actingFor }),
      ...(office !== undefined && { 'parley-office': office }),
    },
  });
};

/** Tells when the API no longer knows the session; gives the way to stop telling. */
export const onSessionEnd = (tell: () => void): (() => void) => {
  const look = (response: Response, { headers }: Request): Response => {
    if (response.status === 401 && headers.has('authorization')) tell();
    return response;
  };
  const id = client.interceptors.response.use(look);
  return () => client.interceptors.response.eject(id);
};
