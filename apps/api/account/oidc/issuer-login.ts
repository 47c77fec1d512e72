import { findIssuer, isStrong, type KnownIssuer } from '#application/account/issuer/issuers.js';
import { beginLogin, findLogin, type LoginAim } from '#application/account/issuer/login-state.js';
import { refuse } from '#domain/kernel/refusal.js';
import { claimsOf, issuerAddress, IssuerFailure } from '#infrastructure/oidc/ask-issuer.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import type { IssuerAnswerBody, IssuerLogin } from './login.dto.js';

/** Where an issuer sends the browser back to: the pages, which hand the answer on. */
export const redirectUri = ({ url }: Pick<ApiParts, 'url'>): string => `${url}/app`;

/** Throws IssuerFailed where the issuer does not answer as it must, NotFound for one that is not there. */
export async function beginIssuerLogin(parts: ApiParts, issuerId: string, aim: LoginAim): Promise<IssuerLogin> {
  const issuer = (await findIssuer(parts.pool, parts.masterKey, issuerId)) ?? refuse('NotFound');
  const { begun, binding } = beginLogin(parts.masterKey, { issuerId, aim }, parts.now());
  const address = await asProblem(parts, () =>
    issuerAddress(parts.issuers, issuer, { redirectUri: redirectUri(parts), begun }),
  );
  return { address, binding };
}

export const stateIn = ({ answer }: IssuerAnswerBody): string => new URLSearchParams(answer).get('state') ?? '';

export type Vouched = {
  readonly issuer: KnownIssuer;
  readonly subject: string;
  /** It vouches for a second factor, and is trusted in that. */
  readonly strong: boolean;
};

/** Whom the issuer vouches for. Throws IssuerFailed for an answer to another login, browser or aim. */
export async function vouchedFor(parts: ApiParts, body: IssuerAnswerBody, aim: LoginAim): Promise<Vouched> {
  const login = findLogin(parts.masterKey, stateIn(body), body.binding, parts.now());
  if (!login || JSON.stringify(login.aim) !== JSON.stringify(aim)) throw new HttpProblem('IssuerFailed');
  const issuer = await findIssuer(parts.pool, parts.masterKey, login.issuerId);
  if (!issuer) throw new HttpProblem('IssuerFailed');
  const returned = new URL(`${redirectUri(parts)}?${body.answer}`);
  const claims = await asProblem(parts, () => claimsOf(parts.issuers, issuer, { returned, begun: login.begun }));
  return { issuer, subject: claims.subject, strong: isStrong(issuer, claims) };
}

/** Whoever asks learns that it failed; what the issuer answered is for the operator's log. */
export const asProblem = async <T>({ log }: Pick<ApiParts, 'log'>, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof IssuerFailure)) throw error;
    log.warn({ step: error.message, cause: error.cause }, 'an issuer failed');
    throw new HttpProblem('IssuerFailed');
  }
};
