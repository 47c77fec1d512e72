import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadDispute } from '#application/dispute/disputes.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { ACT, READ } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { CorrectKnowledgeBody, KnowledgeBody, PublicationsBody } from './knowledge.dto.js';
import { viewKnowledge } from './view-knowledge.js';
import { viewPublications } from './view-publications.js';

@ApiTags('knowledge')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class KnowledgeController {
  @Get('platform-knowledge')
  @Access('party', 'case-manager', 'platform:read')
  @Operation('getPlatformKnowledge', {
    summary: 'What platforms received and when, item by item, without conclusions',
    refusals: READ,
  })
  @ApiOkResponse({ type: KnowledgeBody })
  async getPlatformKnowledge(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<KnowledgeBody> {
    return viewKnowledge(actor, await loadDispute(tenant, disputeId, actor), tenant.vault);
  }

  @Post('platform-knowledge/corrections')
  @Access('platform:measures')
  @Operation('correctKnowledge', {
    summary: 'Correct what the record says that the platform received',
    refusals: [...ACT, 'UnknownReference', 'InstantImplausible'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  correctKnowledge(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { entry, text, happenedAt }: CorrectKnowledgeBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'CorrectKnowledge',
      data: given({
        platformId: acting.caller.actor.id,
        entry,
        textContentId: await sealText(acting.caller, disputeId, text),
        happenedAt,
      }),
    }));
  }

  @Get('publications')
  @Access('platform:read', 'case-manager')
  @Operation('listPublications', {
    summary: 'Notice, declaration and result of pairs that have ended, redacted, for publication',
    refusals: READ,
  })
  @ApiOkResponse({ type: PublicationsBody })
  async listPublications(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() { actor, tenant, locale }: Caller,
  ): Promise<PublicationsBody> {
    return viewPublications(tenant, actor, await loadDispute(tenant, disputeId, actor), locale);
  }
}
