import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { FESTIVAL_ENDS, IS_HELD } from '#application/context/festival-window.js';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { NoBody } from '../../dispute/no-body.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { FestivalList, FestivalWithdrawn, type FestivalView } from './festival.dto.js';

type Row = {
  readonly id: string;
  readonly name: string;
  readonly begins_at: Date;
  readonly ends_at: Date;
  readonly withdrawn_at: Date | null;
};
/** Far more than are declared in ten years. */
const MOST_LISTED = 200;

/** Which festival windows were declared, and taking one back. */
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
      text: `SELECT id, name, begins_at, CASE WHEN ${IS_HELD} THEN ${FESTIVAL_ENDS} ELSE ends_at END AS ends_at, withdrawn_at FROM office.festival
              WHERE association_id = $1 ORDER BY begins_at DESC, id LIMIT ${MOST_LISTED}`,
      values: [associationId],
    });
    return { items: rows.map((row) => viewOf(row, at)) };
  }

  @Post(':festivalId/withdrawals')
  @HttpCode(200)
  @Access('operator', 'administrator')
  @Operation('withdrawFestival', {
    summary: 'Take back a festival window that is not over: one to come is not held, one that runs ends now',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: FestivalWithdrawn })
  async withdrawFestival(
    @Param('associationId', PathId) associationId: string,
    @Param('festivalId', PathId) festivalId: string,
    @NoBody() _: void,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by, at } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const [row] = await manager.query<Pick<Row, 'ends_at' | 'withdrawn_at'>[]>(
        'SELECT ends_at, withdrawn_at FROM office.festival WHERE id = $1 AND association_id = $2 FOR UPDATE',
        [festivalId, associationId],
      );
      if (!row) refuse('NotFound');
      if (row.withdrawn_at !== null || instant(row.ends_at) <= at) refuse('AnsweredAlready', { field: 'festivalId' });
      await manager.query('UPDATE office.festival SET withdrawn_at = $2, withdrawn_by = $3 WHERE id = $1', [
        festivalId,
        at,
        by.id,
      ]);
      return { status: 200, body: JSON.stringify({ festivalId } satisfies FestivalWithdrawn) };
    });
    sendOffice(reply, answer);
  }
}

const viewOf = ({ id, name, begins_at, ends_at, withdrawn_at }: Row, at: Instant): FestivalView => {
  const [beginsAt, endsAt] = [instant(begins_at), instant(ends_at)];
  const state = withdrawn_at ? 'withdrawn' : at < beginsAt ? 'coming' : at < endsAt ? 'running' : 'past';
  return { festivalId: id, name, beginsAt, endsAt, state, ...(withdrawn_at && { withdrawnAt: instant(withdrawn_at) }) };
};
