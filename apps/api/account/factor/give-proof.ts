import { hasFactor } from '#application/account/factor/factors.js';
import { forgetAttempts } from '#application/account/factor/limit-factor.js';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { statementsIn, type Statements } from '#infrastructure/database/statements.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import { isPassword } from '../session/password.js';
import type { GiveProofBody } from './give-factor.dto.js';
import { giveFactor, limitGuesses } from './give-factor.js';
import type { Holder } from './holder.js';
import { FRESH, noteProof, type ProofMeans } from './proofs.js';

type Asking = { readonly source: Source; readonly hostname: string; readonly request: Request };

/** Throws WrongFactor, TooManyAttempts; ProofNeeded for a password of who has a factor. */
export const giveProof = (
  parts: ApiParts,
  holder: Holder,
  body: GiveProofBody,
  { source, hostname, request }: Asking,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const database = statementsIn(manager);
    const at = parts.now();
    const { accountId, associationId, tokenHash } = holder;
    const means = await prove(parts, database, holder, { body, source, hostname, at });
    await noteProof(database, tokenHash, means, at);
    await noteSecurity(database, { kind: 'proof-given', associationId, accountId, source, facts: { means } });
    return { status: 200, body: JSON.stringify({ freshUntil: instant(at.getTime() + FRESH) }) };
  });

type Given = Omit<Asking, 'request'> & { readonly body: GiveProofBody; readonly at: Date };

const prove = async (
  parts: ApiParts,
  database: Statements,
  { accountId, associationId }: Holder,
  { body: { password, ...body }, source, hostname, at }: Given,
): Promise<ProofMeans> => {
  const refusedAs = 'proof-refused';
  const about = { for: 'proof', accountId } as const;
  if (password === undefined)
    return giveFactor(parts, { accountId, associationId, about, source, hostname, refusedAs, at }, body, (work) =>
      work(database),
    );
  if (await hasFactor(database, accountId)) throw new HttpProblem('ProofNeeded');
  const attempt = { accountId, address: source.address, at };
  await limitGuesses(parts, attempt);
  const { passwordHash } = await parts.dataSource.getRepository(Account).findOneByOrFail({ id: accountId });
  if (!(await isPassword(passwordHash, password))) {
    await noteSecurity(parts.pool, { kind: refusedAs, associationId, accountId, source, facts: { by: 'password' } });
    throw new HttpProblem('WrongFactor');
  }
  await forgetAttempts(parts.pool, attempt);
  return 'password';
};
