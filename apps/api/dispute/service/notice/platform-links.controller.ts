import { Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { loadDispute } from '#application/dispute/disputes.js';
import { linkEnds, makeLink } from '#application/party/links.js';
import { isPassedOn } from '#domain/dispute/service/notice/passed-on.js';
import { instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PARTS, type ApiParts } from '../../../http/parts.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { NoBody } from '../../no-body.js';
import { READ } from '../../refusals.js';

export class PlatformLink {
  @ApiProperty({
    description:
      'To be sent to the respondent’s phone; it opens with a code that goes to the phone that you told us of',
    format: 'uri',
  })
  url: string;

  @ApiProperty({ description: 'When it ends by itself, by machine time', format: 'date-time' })
  expiresAt: string;
}

/** A respondent whose phone the platform alone holds gets its link through it (practice P13, P16). */
@ApiTags('notice')
@Controller({ path: 'disputes/:disputeId/services/:serviceId', version: '1' })
export class PlatformLinksController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('links')
  @Access('platform:measures')
  @Operation('makePlatformLink', {
    summary:
      'The link that goes with a document to a respondent, to be passed on to the phone that you hold; the same each time',
    refusals: READ,
    keyed: true,
  })
  @ApiCreatedResponse({ type: PlatformLink })
  async makePlatformLink(
    @Param('disputeId', PathId) disputeId: string,
    @Param('serviceId', PathId) serviceId: string,
    @NoBody() _: void,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<PlatformLink> {
    const { dispute } = await loadDispute(tenant, disputeId, actor);
    const service = dispute.services[serviceId];
    if (service?.platformId !== actor.id || !isPassedOn(service, dispute.complainantId)) refuse('NotFound');
    const { pool, masterKey, now, linkUrl, url } = this.parts;
    const subject = {
      associationId: tenant.associationId,
      disputeId,
      partyId: service.addressee.id,
      serviceId,
      channel: 'platform' as const,
    };
    const at = now();
    const token = await makeLink(pool, hmacSecret(masterKey, 'link'), subject, at);
    return { url: `${linkUrl ?? `${url}/l`}/${token}`, expiresAt: instant(await linkEnds(pool, token)) };
  }
}
