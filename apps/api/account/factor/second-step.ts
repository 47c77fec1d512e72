import type { ChallengeAbout } from '#application/account/factor/challenge.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { Session } from '#infrastructure/database/entities/session.js';
import type { Source } from '#infrastructure/security/security-event.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { tokenHash } from '#infrastructure/secret-token.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { HalfSignedIn } from '../../http/identity.js';
import type { ApiParts } from '../../http/parts.js';
import { openSession, sessionToken, type SignedIn } from '../session/open-session.js';
import type { GiveFactorBody } from './give-factor.dto.js';
import { giveFactor } from './give-factor.js';
import { endHalfSession } from './half-session.js';
import type { ProofMeans } from './proofs.js';

type Asking = { readonly source: Source; readonly hostname: string; readonly request: Request };

export const halfAbout = ({ tokenHash: hash }: HalfSignedIn): ChallengeAbout => ({
  for: 'second-step',
  halfSession: hash.toString('hex'),
});

/**
 * Opens the session for a factor that is right. Who asks again under the same key with the same body hears the same
 * token, though the code is used up by then. Throws WrongFactor, TooManyAttempts, Forbidden where none is owed.
 */
export async function giveSecondStep(
  parts: ApiParts,
  half: HalfSignedIn,
  body: GiveFactorBody,
  asking: Asking,
): Promise<SignedIn> {
  const material = materialOf('second step', half, asking);
  if (await isOpen(parts, material)) return open(parts, half, material, 'totp', asking);
  if (half.ended) throw new HttpProblem('Unauthenticated');
  if (half.owed !== 'factor') throw new HttpProblem('Forbidden');
  const { account, association } = half;
  const giving = {
    accountId: account.id,
    associationId: association.id,
    about: halfAbout(half),
    source: asking.source,
    hostname: asking.hostname,
    refusedAs: 'second-factor-refused',
    at: parts.now(),
  } as const;
  const means = await giveFactor(parts, giving, body, (work) => inTransaction(parts.pool, work));
  return open(parts, half, material, means, asking);
}

/** Opens the session after the first factor was added. Throws Forbidden before. */
export async function finishEnrolment(parts: ApiParts, half: HalfSignedIn, asking: Asking): Promise<SignedIn> {
  const material = materialOf('enrolment', half, asking);
  if (!(await isOpen(parts, material))) {
    if (half.ended) throw new HttpProblem('Unauthenticated');
    if (!half.enrolled) throw new HttpProblem('Forbidden');
  }
  return open(parts, half, material, 'enrolment', asking);
}

const materialOf = (step: string, { tokenHash: hash }: HalfSignedIn, { request }: Asking): readonly string[] => [
  step,
  hash.toString('hex'),
  request.key,
  request.bodyHash.toString('hex'),
];

const isOpen = (parts: ApiParts, material: readonly string[]): Promise<boolean> =>
  parts.dataSource.getRepository(Session).existsBy({ tokenHash: tokenHash(sessionToken(parts, material)) });

const open = async (
  parts: ApiParts,
  half: HalfSignedIn,
  material: readonly string[],
  means: ProofMeans,
  asking: Asking,
): Promise<SignedIn> => {
  const account = await parts.dataSource.getRepository(Account).findOneByOrFail({ id: half.account.id });
  await checkMark(parts, half, account);
  const opened = await openSession(parts, account, { material, means, ...asking, refusedAs: 'Unauthenticated' });
  await endHalfSession(parts.pool, half.tokenHash, parts.now());
  return opened;
};

/** Half a session ends with the password that opened it, also while the second step is looked at. */
const checkMark = async ({ pool }: ApiParts, half: HalfSignedIn, { passwordHash }: Account): Promise<void> => {
  const { rowCount } = await pool.query(
    `SELECT FROM office.half_session
      WHERE token_hash = $1 AND password_mark IS NOT DISTINCT FROM sha256(convert_to($2, 'UTF8'))`,
    [half.tokenHash, passwordHash],
  );
  if (rowCount !== 1) throw new HttpProblem('Unauthenticated');
};
