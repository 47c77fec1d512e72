import type { DepositCommand } from '#domain/deposit/commands.js';
import { decideDeposit } from '#domain/deposit/decide.js';
import type { Actor } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { askAuthority } from '../timestamp/ask-authority.js';
import { findAuthorities, noteAuthorityAnswer } from '../timestamp/authorities.js';
import { findDeposit } from './deposits.js';
import { DEPOSITS_VIEW } from '#read-models/views.js';

export const DEPOSITS: Actor = { kind: 'engine', id: 'deposits' };
/** In one pass; each is a call to somebody else. */
const MOST = 20;
/** Tried again after a minute, then after twice as long each time, and once a day at least. */
const FIRST_PAUSE = 60;
const LONGEST_PAUSE = 86_400;

type Waiting = { readonly associationId: string; readonly depositId: string; readonly sha256: string };
type Asking = Everywhere & { readonly outgoing: OutgoingFetch };

/** Deposits that nobody has attested yet, of associations that have somebody to ask, and whose turn it is. */
const findWaiting = async ({ database }: Pick<Everywhere, 'database'>, machine: Date): Promise<readonly Waiting[]> => {
  const { rows } = await database.query<Waiting>({
    name: 'deposits-to-timestamp',
    text: `SELECT d.association_id AS "associationId", d.deposit_id AS "depositId", d.sha256
             FROM ${DEPOSITS_VIEW} d LEFT JOIN office.deposit_attempt a ON a.deposit_id = d.deposit_id
            WHERE d.stage = 'stored' AND (a.next_at IS NULL OR a.next_at <= $1)
              AND EXISTS (SELECT FROM office.timestamp_authority t WHERE t.association_id = d.association_id)
            ORDER BY d.deposit_id LIMIT $2`,
    values: [machine, MOST],
  });
  return rows;
};

const postpone = async ({ database }: Pick<Everywhere, 'database'>, depositId: string, at: Date): Promise<void> => {
  await database.query({
    name: 'postpone-deposit',
    text: `INSERT INTO office.deposit_attempt AS known (deposit_id, attempts, next_at)
             VALUES ($1, 1, $2::timestamptz + $3 * interval '1 second')
             ON CONFLICT ON CONSTRAINT deposit_attempt_key DO UPDATE
               SET attempts = known.attempts + 1,
                   next_at = $2::timestamptz + least($3 * 2 ^ least(known.attempts, 20), $4) * interval '1 second'`,
    values: [depositId, at, FIRST_PAUSE, LONGEST_PAUSE],
  });
};

/**
 * Has an authority attest each deposit that waits for it; how many were fixed. The hash alone leaves the house. What
 * does not come is asked for again, here or by the next process: the deposit stands without. `machine` is machine time.
 */
export async function timestampDeposits(asking: Asking, machine: Date): Promise<number> {
  let fixed = 0;
  for (const { associationId, depositId, sha256 } of await findWaiting(asking, machine)) {
    await postpone(asking, depositId, machine); // first: who dies over it does not begin with it again at once
    if (await fixOne(asking, asking.tenantOf(associationId), { depositId, sha256 }, machine)) fixed += 1;
  }
  return fixed;
}

const fixOne = async (
  { database, outgoing, legalNow }: Asking,
  tenant: TenantContext,
  { depositId, sha256 }: Omit<Waiting, 'associationId'>,
  machine: Date,
): Promise<boolean> => {
  for (const authority of await findAuthorities(database, tenant.associationId)) {
    const answer = await askAuthority(outgoing, authority, sha256);
    await noteAuthorityAnswer(database, authority.authorityId, 'failed' in answer ? answer.failed : undefined, machine);
    if ('failed' in answer) continue;
    const token = answer.token.toString('base64');
    const command: DepositCommand = {
      type: 'TimestampDeposit',
      data: { authority: authority.name, token, report: answer.report },
      by: DEPOSITS,
      at: await legalNow(tenant.associationId),
    };
    const request = requestOf('engine:deposits', depositId, {}, tenant.secret);
    await answerOnce(tenant, request, async () => {
      const found = await findDeposit(tenant, depositId);
      const isDue = found?.deposit.stage === 'stored';
      const events = isDue ? decideDeposit(command, { ...found, context: { mayActFor: [] } }) : [];
      return {
        entries: found ? [entryOf('deposit', found.stream, events, command)] : [],
        answer: { status: 200, body: '{}' },
      };
    });
    return true;
  }
  return false;
};
