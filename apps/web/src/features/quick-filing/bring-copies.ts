import { bringFromRegister, listEvidence } from '../../client/sdk.gen.js';
import { random } from '../../shared/connection/random.js';
import { replyOf } from '../../shared/connection/reply.js';

/** What a complaint named of the register comes from there; files of this page come from here, and may be on their way. */
export async function bringCopies(disputeId: string, held: ReadonlyMap<string, File>): Promise<void> {
  const reply = await replyOf(() => listEvidence({ path: { disputeId } }));
  const named = reply.ok ? reply.data.items.filter(({ content, sha256 }) => !content && !held.has(sha256)) : [];
  for (const { evidenceId } of named) {
    const headers = { 'Idempotency-Key': random() };
    // where the register has none either, it stays among the files still to be sent
    await replyOf(() => bringFromRegister({ path: { disputeId, evidenceId }, headers }));
  }
}
