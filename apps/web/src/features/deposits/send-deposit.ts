import { putDepositFile } from '../../client/sdk.gen.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';

/** Sends the bytes of a deposit; what was wrong, if anything was. */
export async function sendDeposit(depositId: string, file: File): Promise<Trouble | undefined> {
  const reply = await replyOf(() => putDepositFile({ path: { depositId }, body: file }));
  return reply.ok ? undefined : reply.trouble;
}
