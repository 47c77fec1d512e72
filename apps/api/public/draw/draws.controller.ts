import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { refuse } from '#domain/kernel/refusal.js';
import { loadStream } from '#event-store/load.js';
import { rulebookOf } from '#rulebooks/released.js';
import { Access } from '../../http/access.js';
import { loadPublishing } from '../../http/association-door.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { PublicDraws } from './draw.dto.js';
import { publicDraws } from './public-draws.js';

/**
 * What everybody may read of how a panel was drawn, so that everybody can compute it again (docs/draw.md; practice
 * P31).
 */
@ApiTags('panel')
@Controller({ path: 'draws', version: '1' })
export class DrawsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get(':disputeId')
  @Access('public')
  @Operation('getDraws', {
    summary: 'The draws of a dispute as far as they have got: pseudonyms and classes of reasons, no names',
    description: 'Nothing tells who the parties are or what it is about. A dispute without a draw never was here.',
    refusals: ['NotFound'],
  })
  @ApiOkResponse({ type: PublicDraws })
  async getDraws(@Param('disputeId', PathId) disputeId: string): Promise<PublicDraws> {
    const text = "SELECT association_id FROM log.stream WHERE stream_id = $1 AND category = 'dispute'";
    const { rows } = await this.parts.pool.query<{ association_id: string }>({
      name: 'association-of-dispute',
      text,
      values: [disputeId],
    });
    const associationId = rows[0]?.association_id;
    if (associationId === undefined) return refuse('NotFound');
    await loadPublishing(this.parts, associationId);
    const { events } = await loadStream<DisputeEvent>(this.parts.pool, associationId, disputeId);
    if (!events.some(({ type }) => type === 'DrawCommitted')) return refuse('NotFound');
    const { rulebook } = rulebookOf(evolveAll(unfiled, events));
    const draws = await publicDraws(events, rulebook.panel?.reserve ?? 0, this.parts.vaultOf(associationId));
    return { disputeId, draws };
  }
}
