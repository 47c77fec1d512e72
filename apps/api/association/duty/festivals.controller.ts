import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { instant, type Instant } from '#domain/kernel/message.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import type { Known } from '../../http/request.js';
import { FestivalList, type FestivalView } from './festival.dto.js';

type Row = { readonly id: string; readonly name: string; readonly begins_at: Date; readonly ends_at: Date };
/** Far more than are declared in ten years. */
const MOST_LISTED = 200;

/** Which festival windows were declared. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/festivals', version: '1' })
export class FestivalsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('case-manager', 'administrator')
  @Operation('listFestivals', {
    summary: 'The festival windows that were declared, the last to begin first',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: FestivalList })
  async listFestivals(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<FestivalList> {
    const { at } = await officeOf(this.parts, known, associationId);
    const { rows } = await this.parts.pool.query<Row>({
      name: 'list-festivals',
      text: `SELECT id, name, begins_at, ends_at FROM office.festival
              WHERE association_id = $1 ORDER BY begins_at DESC, id LIMIT ${MOST_LISTED}`,
      values: [associationId],
    });
    return { items: rows.map((row) => viewOf(row, at)) };
  }
}

const viewOf = ({ id, name, begins_at, ends_at }: Row, at: Instant): FestivalView => {
  const [beginsAt, endsAt] = [instant(begins_at), instant(ends_at)];
  const state = at < beginsAt ? 'coming' : at < endsAt ? 'running' : 'past';
  return { festivalId: id, name, beginsAt, endsAt, state };
};
