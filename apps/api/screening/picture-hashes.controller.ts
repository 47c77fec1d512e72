import { Controller, Inject, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { refuse } from '#domain/kernel/refusal.js';
import { READ } from '../dispute/refusals.js';
import { answering } from '../dispute/service/evidence/receive-content.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { HttpProblem } from '../http/http-problem.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { rawBytesOf } from '../http/raw-content.js';
import { CurrentCaller, type Known } from '../http/request.js';
import { PictureHashed } from './screening.dto.js';

const MOST_BYTES = 10 * 2 ** 20;

/** What a picture is compared by, without the picture being kept. */
@ApiTags('screenings')
@Controller({ path: 'picture-hashes', version: '1' })
export class PictureHashesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Put()
  @Access('party', 'case-manager', 'platform:measures')
  @Operation('hashPicture', {
    summary: 'Send a picture (PNG, JPEG, WebP) and get the hash by which pictures are compared',
    description:
      'At most 10 MB and 40 million pixels. Nothing of it is kept. An owner publishes the hash with its right, a screening ' +
      'takes it as the text of a `picture`. Two hashes of pictures that look alike differ in few bits.',
    refusals: [...READ, 'FileTooLarge', 'FileKindRefused', 'UnsupportedMediaType'],
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ type: PictureHashed })
  async hashPicture(
    @CurrentCaller() { actor, tenant }: Caller,
    @Req() known: Known,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PictureHashed> {
    await this.parts.limits.take('picture', tenant.associationId, actor.id);
    const bytes = await answering(known, reply, () => bytesIn(known));
    const told = await this.parts.pictures.hash(bytes);
    if (told === undefined) throw new HttpProblem('Busy', { headers: { 'retry-after': '5' } });
    if ('refused' in told)
      return refuse(told.refused === 'too-many-pixels' ? 'FileTooLarge' : 'FileKindRefused', {
        most: '40000000',
        mediaType: told.refused,
      });
    return told;
  }
}

const bytesIn = async (known: Known): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of rawBytesOf(known)) {
    size += chunk.length;
    if (size > MOST_BYTES) refuse('FileTooLarge', { most: String(MOST_BYTES) });
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
};
