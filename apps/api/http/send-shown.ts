import type { FastifyReply } from 'fastify';
import type pg from 'pg';
import type { Actor } from '#domain/kernel/message.js';
import type { Shown } from '#infrastructure/active-content/shown-files.js';
import type { ShownDerived } from '#infrastructure/film/shown-films.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { byteRangeOf, isSameFile, type RangeAsked } from './byte-range.js';
import { sendAttachment } from './send-attachment.js';

type Asked = {
  readonly mediaType: string;
  /** ASCII, without ending. */
  readonly name: string;
  readonly original: boolean;
  /** Without it, all of it. */
  readonly part?: RangeAsked;
};

/** A file that people have sent, as it is shown. Name and header say where it is not what one would think. */
export async function sendShown(
  reply: FastifyReply,
  { reader, size, sha256, as }: Shown | ShownDerived,
  { mediaType, name, original, part = {} }: Asked,
): Promise<void> {
  const shown = original ? 'original' : as;
  void reply.header('parley-shown', shown);
  const asked = isSameFile(part.ifRange, sha256) ? await rangeOf(part.range, size, reader) : undefined;
  await sendAttachment(reply, {
    reader,
    size,
    // no program opens by itself what nobody could check
    mediaType: as === 'unchecked' ? 'application/octet-stream' : mediaType,
    name: shown === 'sent' ? name : `${shown}-${name}`,
    etag: sha256,
    range: asked,
  });
}

const rangeOf = async (range: string | undefined, size: number, { close }: Shown['reader']) => {
  try {
    return byteRangeOf(range, size);
  } catch (error) {
    await close();
    throw error;
  }
};

/** Written down before the first byte: what was sent is given out as it is. */
export const noteOriginal = (
  pool: pg.Pool,
  associationId: string,
  { id: actor }: Actor,
  source: Source,
  facts: Readonly<Record<string, string>>,
): Promise<void> => noteSecurity(pool, { kind: 'original-opened', associationId, actor, source, facts });
