import {
  hasFactor,
  holdAccount,
  listFactors,
  MOST_FACTORS,
  removeFactor,
} from '#application/account/factor/factors.js';
import { tellHolder } from '#application/account/factor/factor-notices.js';
import { forgetAttempts } from '#application/account/factor/limit-factor.js';
import { addPasskey, type MadePasskey } from '#application/account/factor/passkeys.js';
import { dropRecoveryCodes, makeRecoveryCodes } from '#application/account/factor/recovery-codes.js';
import { confirmTotp } from '#application/account/factor/totp-factors.js';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { statementsIn, type Statements } from '#infrastructure/database/statements.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import { limitGuesses, passkeyParts } from './give-factor.js';
import { noteEnrolled } from './half-session.js';
import type { Holder } from './holder.js';
import { noteProof } from './proofs.js';

type Asking = { readonly source: Source; readonly request: Request };

/** The first code of a generator that was begun makes it count. Throws WrongFactor, TooManyAttempts, NotFound. */
export async function confirmGenerator(
  parts: ApiParts,
  holder: Holder,
  { factorId, code }: { readonly factorId: string; readonly code: string },
  { source, request }: Asking,
): Promise<OfficeAnswer> {
  const { accountId } = holder;
  const at = parts.now();
  const attempt = { accountId, address: source.address, at };
  await limitGuesses(parts, attempt);
  const confirmed = await answerOfficeOnce(parts, request, async (manager) => {
    const adding = beginAdding(statementsIn(manager), holder, source, at);
    const answer = await adding('totp', (database) =>
      confirmTotp(database, parts.masterKey, factorId, { accountId, code, at }).then((good) => {
        if (good === undefined) refuse('NotFound');
        return good === true ? factorId : undefined;
      }),
    );
    return { status: 200, body: JSON.stringify(answer) };
  });
  await forgetAttempts(parts.pool, attempt);
  return confirmed;
}

/** Throws WrongFactor for an answer that is none to a challenge of this account. */
export const keepPasskey = (
  parts: ApiParts,
  holder: Holder,
  { name, ...made }: MadePasskey & { readonly name: string },
  { source, hostname, request }: Asking & { readonly hostname: string },
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const at = parts.now();
    const adding = beginAdding(statementsIn(manager), holder, source, at);
    const answer = await adding('passkey', async (database) =>
      addPasskey(await passkeyParts(parts, hostname, database, at), holder.accountId, name, made),
    );
    return { status: 201, body: JSON.stringify(answer) };
  });

/** With the first factor come recovery codes; in half a session nothing more is owed then. */
const beginAdding =
  (database: Statements, { accountId, associationId, tokenHash, enrolling }: Holder, source: Source, at: Date) =>
  async (kind: 'totp' | 'passkey', add: (database: Statements) => Promise<string | undefined>) => {
    await holdAccount(database, accountId);
    const before = await listFactors(database, accountId);
    if (before.length >= MOST_FACTORS) throw new HttpProblem('TooManyFactors');
    if (enrolling && before.length > 0) throw new HttpProblem('Forbidden'); // somebody else was here first
    const factorId = await add(database);
    if (factorId === undefined) throw new HttpProblem('WrongFactor');
    await tellHolder(database, accountId, `${kind}-added`, at);
    const facts = { factorId, factor: kind };
    await noteSecurity(database, { kind: 'factor-added', associationId, accountId, actor: accountId, source, facts });
    if (enrolling) await noteEnrolled(database, tokenHash, at);
    else await noteProof(database, tokenHash, kind, at); // whoever has it at hand needs not show it again
    if (before.length > 0) return { factorId };
    return { factorId, recoveryCodes: await makeRecoveryCodes(database, accountId, at) };
  };

/** Throws NotFound; LastFactor where the account may not be without one. */
export const dropFactor = (
  { pool, now }: ApiParts,
  { accountId, associationId }: Holder,
  { factorId, required, source }: { readonly factorId: string; readonly required: boolean; readonly source: Source },
): Promise<void> =>
  inTransaction(pool, async (client) => {
    await holdAccount(client, accountId);
    const gone = (await listFactors(client, accountId)).find(({ id }) => id === factorId) ?? refuse('NotFound');
    await removeFactor(client, accountId, factorId);
    if (!(await hasFactor(client, accountId))) {
      if (required) throw new HttpProblem('LastFactor');
      await dropRecoveryCodes(client, accountId);
    }
    await tellHolder(client, accountId, `${gone.kind}-removed`, now());
    const facts = { factorId, factor: gone.kind };
    await noteSecurity(client, { kind: 'factor-removed', associationId, accountId, actor: accountId, source, facts });
  });

/** Throws NoFactor for who has none: codes stand in for a factor. */
export const renewRecoveryCodes = (
  parts: ApiParts,
  { accountId, associationId }: Holder,
  { source, request }: Asking,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const [database, at] = [statementsIn(manager), parts.now()];
    await holdAccount(database, accountId);
    if (!(await hasFactor(database, accountId))) throw new HttpProblem('NoFactor');
    const recoveryCodes = await makeRecoveryCodes(database, accountId, at);
    await tellHolder(database, accountId, 'recovery-codes-made', at);
    await noteSecurity(database, { kind: 'recovery-codes-made', associationId, accountId, actor: accountId, source });
    return { status: 201, body: JSON.stringify({ recoveryCodes }) };
  });
