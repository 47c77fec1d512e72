import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { refuse } from '#domain/kernel/refusal.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import {
  findPublishedDecision,
  listPublishedDecisions,
  type FoundDecision,
} from '#read-models/find-published-decisions.js';
import { given } from '../../dispute/given.js';
import { Access } from '../../http/access.js';
import { loadAssociation } from '../../http/association-door.js';
import { HttpProblem } from '../../http/http-problem.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import {
  ListPublishedQuery,
  PublishedDecisionBody,
  PublishedDecisionsBody,
  type PublishedDecisionLine,
} from './published-decision.dto.js';

/** Decisions of panels in redacted form, for everybody to read (practice P31). */
@ApiTags('decision')
@Controller({ path: 'associations/:associationId/published-decisions', version: '1' })
export class PublishedDecisionsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  @Operation('listPublishedDecisions', {
    summary: 'Published decisions, the newest first',
    refusals: ['NotFound', 'Busy'],
  })
  @ApiOkResponse({ type: PublishedDecisionsBody })
  async listPublishedDecisions(
    @Param('associationId', PathId) associationId: string,
    @Query() { before, limit = 50 }: ListPublishedQuery,
  ): Promise<PublishedDecisionsBody> {
    await loadAssociation(this.parts, associationId);
    await this.untilBuilt();
    const found = await listPublishedDecisions(this.parts.pool, associationId, { after: before, limit });
    return { decisions: found.map(line) };
  }

  @Get(':publicationId')
  @Access('public')
  @Operation('getPublishedDecision', {
    summary: 'One published decision with its redacted text',
    refusals: ['NotFound', 'Busy'],
  })
  @ApiOkResponse({ type: PublishedDecisionBody })
  async getPublishedDecision(
    @Param('associationId', PathId) associationId: string,
    @Param('publicationId', PathId) publicationId: string,
  ): Promise<PublishedDecisionBody> {
    await this.untilBuilt();
    const found = (await findPublishedDecision(this.parts.pool, associationId, publicationId)) ?? refuse('NotFound');
    const text =
      (await this.parts.vaultOf(associationId).open([found.textContentId])).get(found.textContentId) ??
      refuse('NotFound');
    return { ...line(found), text };
  }

  private async untilBuilt(): Promise<void> {
    if ((await findLiveReader(this.parts.pool, 'published_decisions')) === undefined)
      throw new HttpProblem('Busy', { headers: { 'retry-after': '1' } });
  }
}

const line = ({
  publicationId,
  publishedAt,
  legalKind,
  rightKind,
  isReview,
  reversed,
}: FoundDecision): PublishedDecisionLine =>
  given({
    publicationId,
    publishedAt: publishedAt.toISOString(),
    legalKind,
    rightKind: rightKind ?? undefined,
    isReview,
    reversed,
  });
