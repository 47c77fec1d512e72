import { getRight, listEvidence, putRightPaper } from '../../client/sdk.gen.js';
import { client } from '../../client/client.gen.js';
import { replyOf } from '../../shared/connection/reply.js';
import { queryClient } from '../../shared/desk/queries.js';
import { isLarge } from '../service/large-file.js';
import { sendLarge } from '../service/large-uploads.js';

export type Place = { readonly disputeId?: string | undefined; readonly rightId?: string | undefined };
type Waiting = { readonly evidenceId: string; readonly sha256: string };
type IsOurs = (exhibit: { readonly ownerId: string }) => boolean;
type Paper = Waiting & { readonly stored: boolean };

/** What is ours to send and whose bytes have not come; undefined where that cannot be read. */
async function waitingIn({ disputeId, rightId }: Place, isOurs: IsOurs): Promise<readonly Waiting[] | undefined> {
  if (disputeId !== undefined) {
    const reply = await replyOf(() => listEvidence({ path: { disputeId } }));
    return reply.ok ? reply.data.items.filter((one) => one.content === undefined && isOurs(one)) : undefined;
  }
  if (rightId === undefined) return [];
  const reply = await replyOf(() => getRight({ path: { rightId } }));
  return reply.ok ? (reply.data.evidence as unknown as readonly Paper[]).filter(({ stored }) => !stored) : undefined;
}

const put = (place: Place, evidenceId: string, file: File) =>
  place.disputeId === undefined
    ? putRightPaper({ path: { rightId: place.rightId ?? '', evidenceId }, body: file })
    : client.put({
        url: '/v1/disputes/{disputeId}/evidence/{evidenceId}/content',
        path: { disputeId: place.disputeId, evidenceId },
        body: file,
        bodySerializer: null,
        headers: { 'content-type': 'application/octet-stream' },
      });

/** Sends the bytes of the files that an act named; gives the names of those that did not arrive (`useSendHeld`). */
export async function sendHeld(
  place: Place,
  held: ReadonlyMap<string, File>,
  isOurs: IsOurs,
): Promise<readonly string[]> {
  if (held.size === 0) return [];
  const waiting = await waitingIn(place, isOurs);
  if (!waiting) return [...held.values()].map(({ name }) => name); // none of them was sent
  const lost: string[] = [];
  for (const { evidenceId, sha256 } of waiting) {
    const file = held.get(sha256);
    if (!file) continue;
    if (place.disputeId !== undefined && isLarge(file)) {
      // it goes on whatever page is shown; the page of the evidence tells how far it is
      void sendLarge({ disputeId: place.disputeId, evidenceId, file }, () => void queryClient.invalidateQueries());
      continue;
    }
    const reply = await replyOf(() => put(place, evidenceId, file));
    if (!reply.ok) lost.push(file.name);
  }
  return lost;
}
