import { getEvidence, openViewing } from '../../client/sdk.gen.js';
import type { OpenViewingBody, ViewingAnswer } from '../../client/types.gen.js';
import { actKey, endAct } from '../../shared/connection/act-key.js';
import { replyOf, type Reply, type Trouble } from '../../shared/connection/reply.js';

export type Purpose = OpenViewingBody['purpose'];
export type About = { readonly disputeId: string; readonly evidenceId: string; readonly purpose: Purpose };

/** Says that and why somebody looks at a file, before a byte of it is asked for; `original` as it was sent. */
export async function recordLook(
  { disputeId, evidenceId, purpose }: About,
  original = false,
): Promise<Reply<ViewingAnswer>> {
  const body = { purpose, ...(original && { original }) };
  const act = `view:${evidenceId}`;
  const headers = { 'Idempotency-Key': actKey(act, JSON.stringify(body)) };
  const opened = await replyOf(() => openViewing({ path: { disputeId, evidenceId }, body, headers }));
  endAct(act);
  return opened;
}

/** How the API gives a PDF: as it was sent, as a copy without what it does, or as nobody could check it. */
export type Given = 'sent' | 'copy' | 'original' | 'unchecked';
type Stream = { readonly body: ReadableStream<Uint8Array<ArrayBuffer>>; readonly given: Given; readonly size: number };

/** The bytes under a viewing, as they come; of them those of `range` where it is said. */
export async function readStream(
  { disputeId, evidenceId }: Pick<About, 'disputeId' | 'evidenceId'>,
  viewing: string,
  range?: string,
): Promise<Reply<Stream>> {
  let given: Given = 'sent';
  let size = 0;
  const reply = await replyOf(async () => {
    const answered = await getEvidence({
      path: { disputeId, evidenceId },
      query: { viewing },
      parseAs: 'stream',
      ...(range !== undefined && { headers: { range } }),
    });
    const { headers } = answered.response ?? {};
    given = (headers?.get('parley-shown') ?? 'sent') as Given;
    size = Number(headers?.get('content-length') ?? 0);
    return answered;
  });
  return reply.ok
    ? { ok: true, data: { body: reply.data as unknown as Stream['body'], given, size } }
    : { ok: false, trouble: reply.trouble };
}

/** Hears every piece, in order; false where the connection broke before the end, or nobody wants more of it. */
export async function eachPiece(
  { body, size }: Stream,
  take: (piece: Uint8Array<ArrayBuffer>, share: number) => boolean,
): Promise<boolean> {
  const reader = body.getReader();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size === 0 || read >= size;
      read += value.length;
      if (!take(value, size === 0 ? 0 : read / size)) break;
    }
  } catch {
    return false;
  }
  await reader.cancel().catch(() => undefined);
  return false;
}

export const BROKEN: Trouble = {};
