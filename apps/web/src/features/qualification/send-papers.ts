import { putPartyPaper } from '../../client/sdk.gen.js';
import { replyOf } from '../../shared/connection/reply.js';
import { TroubleError } from '../../shared/desk/queries.js';

/** Sends the bytes of papers and gives their hashes. Throws TroubleError with what one of them was refused with. */
export async function sendPapers(partyId: string, held: ReadonlyMap<string, File>): Promise<string[]> {
  for (const [sha256, file] of held) {
    const query = { kind: 'qualification-proof' } as const;
    const reply = await replyOf(() => putPartyPaper({ path: { partyId, sha256 }, query, body: file }));
    if (!reply.ok) throw new TroubleError(reply.trouble);
  }
  return [...held.keys()];
}
