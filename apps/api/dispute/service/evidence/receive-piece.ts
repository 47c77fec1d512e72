import type { FastifyReply } from 'fastify';
import { continueUpload } from '#application/dispute/upload-evidence.js';
import { SendingStopped } from '#infrastructure/files/file-faults.js';
import type { Caller } from '../../../http/caller.js';
import type { ApiParts } from '../../../http/parts.js';
import type { Known } from '../../../http/request.js';
import { legalClockOf } from '../../../http/raw-content.js';
import { passingBytes } from '../../../http/passing-bytes.js';
import { answering, ownRequest } from './receive-content.js';
import { assertPiece, countIn, speaksTus } from './tus.js';

type Given = {
  readonly about: { readonly disputeId: string; readonly evidenceId: string };
  readonly reply: FastifyReply;
};

/** One piece of a file, as it comes. */
export const receivePiece = (
  parts: Pick<ApiParts, 'uploads' | 'now'>,
  caller: Caller,
  known: Known,
  { about, reply }: Given,
): ReturnType<typeof continueUpload> =>
  answering(known, reply, async () => {
    speaksTus(known.headers, reply);
    assertPiece(known.headers);
    return continueUpload(caller.tenant, parts.uploads, {
      ...about,
      by: caller.actor,
      offset: countIn(known.headers, 'Upload-Offset'),
      bytes: passingBytes(known.raw),
      cutOff: () => known.raw.destroy(new SendingStopped('another goes on')),
      now: legalClockOf(parts, caller, known),
      requestFor: (sha256) => ownRequest(caller, known, about, sha256),
    });
  });
