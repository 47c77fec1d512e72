import type { Api } from './api.js';
import { PASSWORD } from './association.js';
import { codeOf } from './totp-code.js';

type By = { readonly token: string };

/** The first step of signing in, with the password. */
export const firstStep = (api: Api, association: string, login: string) =>
  api.post('/v1/sessions', { association, login, password: PASSWORD });

/** Adds a generator for who is signed in, or owes one. Time passes by a step, so that the next code is another. */
export async function addGenerator(api: Api, by: By, name = 'Phone') {
  const begun = await api.post('/v1/me/factors/totp', { name }, by);
  if (begun.status !== 201) throw new Error(begun.text);
  const { factorId, secret } = begun.body as unknown as { readonly factorId: string; readonly secret: string };
  const code = codeOf(secret, api.parts.now());
  const confirmed = await api.post(`/v1/me/factors/${factorId}/confirmations`, { code }, by);
  if (confirmed.status !== 200) throw new Error(confirmed.text);
  api.pass(60_000);
  return {
    factorId,
    recoveryCodes: (confirmed.body['recoveryCodes'] ?? []) as readonly string[],
    code: (steps = 0): string => codeOf(secret, api.parts.now(), steps),
  };
}
