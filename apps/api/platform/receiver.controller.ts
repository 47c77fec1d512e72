import { Body, Controller, Get, HttpCode, Inject, Param, Put, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { refuse } from '#domain/kernel/refusal.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import { changingHolder } from '../account/factor/holder.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { invalid } from '../http/http-problem.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, type Known } from '../http/request.js';
import { checkReceiver } from './check-receiver.js';
import { officerActsFor } from './officer-acts-for.js';
import { ownPlatform } from './people/own-platform.js';
import { PlatformReceiverBody, PlatformReceiverView } from './platform.dto.js';

/** Where a platform takes webhooks. */
@ApiTags('platforms')
@Controller({ path: 'platforms/:platformId/receiver', version: '1' })
export class PlatformReceiverController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('platform:read', 'administrator', 'case-manager')
  @Operation('getPlatformReceiver', {
    summary: 'Where the platform takes webhooks, or that it is reached by hand',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
  })
  @ApiOkResponse({ type: PlatformReceiverView })
  async getPlatformReceiver(
    @Param('platformId', PathId) platformId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<PlatformReceiverView> {
    const { webhookUrl } = (await ownPlatform(this.parts, caller, platformId)).platform;
    return webhookUrl === null ? { byHand: true } : { webhookUrl, byHand: false };
  }

  @Put()
  @HttpCode(204)
  @Access('platform:keys', 'administrator', 'operator')
  @Operation('setPlatformReceiver', {
    summary: 'Say where the platform takes webhooks from now on, or that it is reached by hand',
    description:
      'What is owed goes there with its next attempt; what was given up is resumed by the association. An administrator says it of a platform that has used no key and never had anybody here, and its contact is told.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'ProofNeeded', 'SecondPersonNeeded'],
  })
  @ApiNoContentResponse()
  async setPlatformReceiver(
    @Param('platformId', PathId) platformId: string,
    @Body() { webhookUrl, byHand }: PlatformReceiverBody,
    @CurrentCaller() caller: Caller,
    @Req() known: Known,
  ): Promise<void> {
    const maker = await ownPlatform(this.parts, caller, platformId);
    if (maker.as === 'association' && known.identity?.kind === 'account') await changingHolder(this.parts, known);
    await this.parts.dataSource.transaction(async (manager) => {
      const platforms = manager.getRepository(Platform);
      const where = { id: platformId, associationId: caller.tenant.associationId };
      const platform = (await platforms.findOneBy(where)) ?? refuse('NotFound');
      if (webhookUrl === undefined && byHand !== true) throw invalid('webhookUrl', 'missing');
      if (webhookUrl !== undefined && byHand === true) throw invalid('byHand', 'invalid');
      checkReceiver(this.parts, webhookUrl);
      await officerActsFor(manager, platform, maker, { topic: 'platform-receiver-set', now: this.parts.now() });
      await platforms.update(where, { webhookUrl: webhookUrl ?? null });
    });
  }
}
