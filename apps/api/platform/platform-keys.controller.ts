import { Body, Controller, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { loadAgreement } from '#application/delegation/delegations.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../http/request.js';
import { changeKeys } from './change-keys.js';
import { ChangeKeysBody, PlatformKeysChanged } from './platform.dto.js';

/** Without an agreement that names another number of days. */
const USUAL_OVERLAP = 7;

/** What a platform signs in with, and what its webhooks are signed with. */
@ApiBearerAuth()
@ApiTags('platforms')
@Controller({ path: 'platforms/:platformId/keys', version: '1' })
export class PlatformKeysController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @HttpCode(200)
  @Access('platform', 'administrator', 'operator')
  @Operation('changePlatformKeys', {
    summary: 'A new key and webhook secret; the old ones go on beside them for as many days as were agreed, or fewer',
    description:
      'Key and secret are shown in this answer alone; they come again only with the same Idempotency-Key. 0 days for a key that got lost.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
    keyed: true,
  })
  @ApiOkResponse({ type: PlatformKeysChanged })
  async changePlatformKeys(
    @Param('platformId', PathId) platformId: string,
    @Body() { overlapDays }: ChangeKeysBody,
    @CurrentCaller() { tenant, platformId: own }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if ((own ?? platformId) !== platformId) refuse('NotFound');
    const { agreement } = await loadAgreement(tenant, platformId);
    const agreed = agreement.versions[agreement.inForce ?? 0]?.terms.exit.keyOverlapDays ?? USUAL_OVERLAP;
    const days = Math.min(overlapDays ?? agreed, agreed);
    sendOffice(
      reply,
      await changeKeys(this.parts, { associationId: tenant.associationId, platformId, overlapDays: days }, request),
    );
  }
}
