import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { openTipPicture } from '#application/tip/tip-pictures.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathHash } from '../http/path-hash.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { sendShown } from '../http/send-shown.js';

/** Pictures of a tip, for the staff, and for whoever has it those that were sent along. */
@ApiTags('tips')
@ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
@Controller({ path: 'tips/:tipId/pictures/:sha256/content', version: '1' })
export class TipPicturesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('case-manager', 'platform:read', 'party')
  @Operation('getTipPicture', {
    summary: 'The bytes of a picture of a tip: for the staff, and for whoever has the tip if it was sent along',
    refusals: [...READ, 'BytesMissing', 'BytesLost', 'FileInfected', 'FileNotScanned', 'FileNotChecked'],
  })
  @ApiOkResponse({
    description: 'The picture, as an attachment',
    content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
  })
  async getTipPicture(
    @Param('tipId', PathId) tipId: string,
    @Param('sha256', PathHash) sha256: string,
    @CurrentCaller() { actor: by, tenant, now: at }: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asked = { tipId, sha256, by, at };
    const { shown, mediaType, number } = await openTipPicture(tenant, this.parts.shown, asked);
    await sendShown(reply, shown, { mediaType, name: `${number}-${sha256.slice(0, 12)}`, original: false });
  }
}
