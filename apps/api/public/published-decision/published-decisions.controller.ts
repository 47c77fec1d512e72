import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { refuse } from '#domain/kernel/refusal.js';
import { loadStream } from '#event-store/load.js';
import { findPublishedDecision } from '#read-models/find-published-decisions.js';
import { rulebookOf } from '#rulebooks/released.js';
import { Access } from '../../http/access.js';
import { loadPublishing } from '../../http/association-door.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { liveReader } from '../../http/wait-for-read.js';
import { publicDraws } from '../draw/public-draws.js';
import { lineOf, listPublished } from './list-published.js';
import {
  DecisionDraws,
  ListPublishedQuery,
  PublishedDecisionBody,
  PublishedDecisionsBody,
} from './published-decision.dto.js';

/** Decisions of panels in redacted form, for everybody to read (practice P31). */
@ApiTags('decision')
@Controller({ path: 'associations/:associationId/published-decisions', version: '1' })
export class PublishedDecisionsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('public')
  @Operation('listPublishedDecisions', {
    summary: 'Published decisions, the newest first, also by words in their text',
    description:
      'All words have to stand in the text, in Chinese two characters beside each other at least. By platform only where at least five decisions are published about it: one alone would tell what it is about.',
    refusals: ['NotFound', 'Busy'],
  })
  @ApiOkResponse({ type: PublishedDecisionsBody })
  async listPublishedDecisions(
    @Param('associationId', PathId) associationId: string,
    @Query() query: ListPublishedQuery,
  ): Promise<PublishedDecisionsBody> {
    await loadPublishing(this.parts, associationId);
    await liveReader(this.parts.pool, 'published_decisions');
    return listPublished({ database: this.parts.pool, associationId }, query);
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
    await loadPublishing(this.parts, associationId);
    await liveReader(this.parts.pool, 'published_decisions');
    const found = (await findPublishedDecision(this.parts.pool, associationId, publicationId)) ?? refuse('NotFound');
    const text =
      (await this.parts.vaultOf(associationId).open([found.textContentId])).get(found.textContentId) ??
      refuse('NotFound');
    return { ...lineOf(found), text };
  }

  @Get(':publicationId/draws')
  @Access('public')
  @Operation('getDrawsOfDecision', {
    summary: 'How the panel of a published decision was drawn: pseudonyms and classes of reasons, no names',
    description:
      'Everything that is needed to compute the draw again (docs/draw.md), without the dispute. Empty where its experts were not drawn.',
    refusals: ['NotFound', 'Busy'],
  })
  @ApiOkResponse({ type: DecisionDraws })
  async getDrawsOfDecision(
    @Param('associationId', PathId) associationId: string,
    @Param('publicationId', PathId) publicationId: string,
  ): Promise<DecisionDraws> {
    await loadPublishing(this.parts, associationId);
    await liveReader(this.parts.pool, 'published_decisions');
    const { disputeId, panelId } =
      (await findPublishedDecision(this.parts.pool, associationId, publicationId)) ?? refuse('NotFound');
    const { events } = await loadStream<DisputeEvent>(this.parts.pool, associationId, disputeId);
    const reserve = rulebookOf(evolveAll(unfiled, events)).rulebook.panel?.reserve ?? 0;
    const draws = await publicDraws(events, reserve, this.parts.vaultOf(associationId));
    const own = new Set(
      events.flatMap((one) => (one.type === 'DrawCommitted' && one.data.panelId === panelId ? [one.data.drawId] : [])),
    );
    return { draws: draws.filter(({ drawId }) => own.has(drawId)) };
  }
}
