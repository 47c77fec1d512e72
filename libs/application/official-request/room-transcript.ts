import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { MessagePosted } from '#domain/room/events.js';
import { loadBefore } from '#event-store/load-tail.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { talkStreamId } from '../room/talk-stream.js';

/**
 * What was said in a room up to a place of its talk, a line of JSON for each message: when, by which side, and the
 * words, missing where somebody was erased. The same log gives the same bytes as long as nobody is.
 */
export async function roomTranscript(
  { database, associationId, vault }: TenantContext,
  { roomId, talkVersion }: { readonly roomId: string; readonly talkVersion: number },
): Promise<{ readonly bytes: Buffer; readonly sha256: string }> {
  const talk = talkStreamId(roomId);
  const found = await loadBefore<MessagePosted>(database, associationId, talk, talkVersion + 1, talkVersion);
  const words = await vault.open(found.map(({ data }) => data.textContentId));
  const lines = found
    .toSorted((a, b) => a.version - b.version)
    .map(({ version, meta: { at }, data: { messageId, partyId, textContentId } }) =>
      canonicalJson({
        ...{ number: version, messageId, at },
        ...(partyId === undefined ? { by: 'neutral' } : { by: 'party', partyId }),
        ...(words.has(textContentId) && { text: words.get(textContentId) }),
      }),
    );
  const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
