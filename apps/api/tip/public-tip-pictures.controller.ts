import { Controller, HttpCode, Inject, Param, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sendTipPicture } from '#application/tip/tip-pictures.js';
import { requestOf } from '#event-store/answers.js';
import { answering } from '../dispute/service/evidence/receive-content.js';
import { Access } from '../http/access.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathHash } from '../http/path-hash.js';
import { PathId } from '../http/path-id.js';
import { rawBytesOf } from '../http/raw-content.js';
import type { Known } from '../http/request.js';
import { send } from '../http/send.js';
import { TipPictureStored } from './tip.dto.js';
import { clientOf, PUBLIC, tenantForTips } from './tip-door.js';

/** Where whoever gave a tip sends pictures of what it saw, without being anybody here. */
@ApiTags('tips')
@Controller({ path: 'associations/:associationId/tips/:tipId/pictures/:sha256/content', version: '1' })
export class PublicTipPicturesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Put()
  @HttpCode(200)
  @Access('public')
  @Operation('sendTipPicture', {
    summary: 'Send a picture (JPEG or PNG) with a tip that you gave, until somebody of the association decides on it',
    description:
      'Five at most, of 10 MB each. Place, time, camera and words that were written beside the picture are left out before it is kept; what it shows stays. Taken only if its SHA-256 as it is sent is the one in the address; the same picture again gets the same answer. At most fifty in an hour from one address (429, Retry-After in seconds).',
    refusals: [
      ...(['NotFound', 'WrongStage', 'TooMany', 'FileTooLarge', 'FileKindRefused', 'UnsupportedMediaType'] as const),
      ...(['HashDiffers', 'FileInfected', 'StorageFull', 'TooManyAttempts'] as const),
    ],
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ type: TipPictureStored })
  async sendTipPicture(
    @Param('associationId', PathId) associationId: string,
    @Param('tipId', PathId) tipId: string,
    @Param('sha256', PathHash) named: string,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, at } = await tenantForTips(this.parts, associationId, known);
    await this.parts.limits.take('tip-picture', associationId, clientOf(known));
    const bytes = rawBytesOf(known);
    const requestFor = (sha256: string) =>
      requestOf(`${associationId}:tip-picture`, `${tipId}:${sha256}`, {}, known.secret);
    const sent = { tipId, named, by: PUBLIC, bytes, at, requestFor };
    send(reply, await answering(known, reply, () => sendTipPicture(tenant, this.parts.files, sent)), tenant);
  }
}
