import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { EntityManager } from 'typeorm';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { PageQuery } from '../../account/office/office.dto.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { checkOfficers } from '../work/officers-known.js';
import { pageOf } from '../work/page.js';
import { answerSwap } from './answer-swap.js';
import { DutyChanged, DutyList, SwapDutyBody } from './duty-swap.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;
type Asked = { readonly known: Known; readonly request: Request; readonly reply: FastifyReply };

/** What an officer says of its own times on duty. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/duties', version: '1' })
export class DutySwapsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('operator', 'administrator', 'case-manager')
  @Operation('listDuties', { summary: 'Times on duty, the newest first, and who said yes', refusals: REFUSALS })
  @ApiOkResponse({ type: DutyList })
  async listDuties(
    @Param('associationId', PathId) associationId: string,
    @Query() query: PageQuery,
    @Req() known: Known,
  ): Promise<DutyList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    return pageOf(
      tenant,
      'listDuties',
      query,
      `SELECT d.id AS "dutyId", account_id AS "accountId", a.name, place, begins_at AS "beginsAt", ends_at AS "endsAt",
              accepted_at AS "acceptedAt", s.to_id AS "swapToId", begins_at AS "placeAt", d.id AS "placeId"
         FROM office.duty d JOIN office.account a ON a.id = account_id
         LEFT JOIN office.duty_swap s ON s.duty_id = d.id AND s.answered_at IS NULL
        WHERE d.association_id = $1 AND ($2::text IS NULL OR a.name ILIKE $2)`,
    );
  }

  @Post(':dutyId/acceptances')
  @Access('case-manager')
  @Operation('acceptDuty', {
    summary: 'Say that you will be there; of a time that a colleague asked you to take, take it',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiCreatedResponse({ type: DutyChanged })
  acceptDuty(
    @Param('associationId', PathId) associationId: string,
    @Param('dutyId', PathId) dutyId: string,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer(associationId, dutyId, { known, request, reply }, async (manager, by, at) => {
      const taken = await answerSwap(manager, dutyId, by, at, true);
      const [duty] = await manager.query<[object[], number]>(
        'UPDATE office.duty SET account_id = $2, accepted_at = $3 WHERE id = $1 AND (account_id = $2 OR $4) RETURNING id',
        [dutyId, by, at, taken],
      );
      if (duty.length === 0) refuse('NotFound');
      return taken ? 'swapped' : 'accepted';
    });
  }

  @Post(':dutyId/swaps')
  @Access('case-manager')
  @Operation('swapDuty', {
    summary: 'Ask a colleague to take a time of yours; it is yours until that one says yes',
    refusals: [...REFUSALS, 'UnknownReference', 'AnsweredAlready'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: DutyChanged })
  swapDuty(
    @Param('associationId', PathId) associationId: string,
    @Param('dutyId', PathId) dutyId: string,
    @Body() { toId }: SwapDutyBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer(associationId, dutyId, { known, request, reply }, async (manager, by, at) => {
      await checkOfficers(manager, associationId, 'toId', [toId]);
      const own = await manager.query<object[]>(
        'SELECT 1 FROM office.duty WHERE id = $1 AND account_id = $2 AND ends_at > $3',
        [dutyId, by, at],
      );
      if (own.length === 0 || toId === by) refuse('NotFound');
      const asked = await manager.query<object[]>(
        `INSERT INTO office.duty_swap (id, association_id, duty_id, from_id, to_id, asked_at) VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT DO NOTHING RETURNING id`,
        [newId(), associationId, dutyId, by, toId, at],
      );
      if (asked.length === 0) refuse('AnsweredAlready', { field: 'toId' });
      return 'asked';
    });
  }

  @Post(':dutyId/swap-refusals')
  @Access('case-manager')
  @Operation('refuseDutySwap', {
    summary: 'Say no to a colleague’s time; or take back that you asked',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiCreatedResponse({ type: DutyChanged })
  refuseDutySwap(
    @Param('associationId', PathId) associationId: string,
    @Param('dutyId', PathId) dutyId: string,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer(associationId, dutyId, { known, request, reply }, async (manager, by, at) =>
      (await answerSwap(manager, dutyId, by, at, false)) ? 'refused' : refuse('NotFound'),
    );
  }

  private async answer(
    associationId: string,
    dutyId: string,
    { known, request, reply }: Asked,
    work: (manager: EntityManager, by: string, at: Instant) => Promise<string>,
  ): Promise<void> {
    const { by, at } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const [duty] = await manager.query<object[]>(
        'SELECT 1 FROM office.duty WHERE id = $1 AND association_id = $2 FOR UPDATE',
        [dutyId, associationId],
      );
      if (!duty) refuse('NotFound');
      const state = await work(manager, by.id, at);
      return { status: 201, body: JSON.stringify({ dutyId, state } satisfies DutyChanged) };
    });
    sendOffice(reply, answer);
  }
}
