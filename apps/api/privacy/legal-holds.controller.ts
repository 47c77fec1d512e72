import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import { checkOtherHand } from '#application/party/other-hand.js';
import { findHold, findHolds, proposeHold, stepBefore, stepHold, type HoldRow, type HoldStep } from '#application/privacy/legal-holds.js'; // prettier-ignore
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn, type Statements } from '#infrastructure/database/statements.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Access } from '../http/access.js';
import { officeOf } from '../http/association-door.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { sourceOf } from '../http/source-of.js';
import { viewHolds } from './hold-view.js';
import { LegalHoldBody, LegalHoldList, ProposeHoldBody } from './legal-hold.dto.js';
import { sealForOffice } from './seal-for-office.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;
const STEP = [...REFUSALS, 'WrongStage', 'SecondPersonNeeded'] as const;

/** What must not be erased, whoever asks and whichever period has ended: placed and lifted by two people. */
@ApiTags('privacy')
@Controller({ path: 'associations/:associationId/legal-holds', version: '1' })
export class LegalHoldsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listLegalHolds', { summary: 'What must not be erased, the newest first', refusals: REFUSALS })
  @ApiOkResponse({ type: LegalHoldList })
  async listLegalHolds(
    @Param('associationId', PathId) associationId: string,
    @Query() { cursor, limit = 50 }: ListTasksQuery,
    @Req() known: Known,
  ): Promise<LegalHoldList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    const list = { operation: 'listLegalHolds' };
    const rows = await findHolds(tenant, placeOf(tenant, list, cursor), limit + 1);
    const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ proposed_at: at, id }) => ({
      at: at.toISOString(),
      id,
    }));
    return { items: await viewHolds(tenant, page), ...next };
  }

  @Post()
  @Access('administrator')
  @Operation('proposeLegalHold', {
    summary: 'Propose that something must not be erased; another person has to place it',
    refusals: [...REFUSALS, 'UnknownReference'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: LegalHoldBody })
  async proposeLegalHold(
    @Param('associationId', PathId) associationId: string,
    @Body() { kind, subjectId, reason }: ProposeHoldBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.change(associationId, known, { request, reply, status: 201, step: 'propose' }, async (door, by) => {
      const contentId = await sealForOffice(this.parts, door.tenant, reason);
      const holdId = await proposeHold(door, { kind, id: subjectId }, contentId, by);
      return (await findHold(door, holdId)) ?? refuse('NotFound');
    });
  }

  @Post(':holdId/placings')
  @HttpCode(200)
  @Access('administrator')
  @Operation('placeLegalHold', { summary: 'Place a hold that another proposed', refusals: STEP, keyed: true })
  @ApiOkResponse({ type: LegalHoldBody })
  placeLegalHold(
    @Param('associationId', PathId) associationId: string,
    @Param('holdId', PathId) holdId: string,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.step(associationId, known, { request, reply, status: 200, step: 'place' }, holdId);
  }

  @Post(':holdId/lift-proposals')
  @HttpCode(200)
  @Access('administrator')
  @Operation('proposeLiftOfHold', { summary: 'Propose to lift a hold', refusals: STEP, keyed: true })
  @ApiOkResponse({ type: LegalHoldBody })
  proposeLiftOfHold(
    @Param('associationId', PathId) associationId: string,
    @Param('holdId', PathId) holdId: string,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.step(associationId, known, { request, reply, status: 200, step: 'propose-lift' }, holdId);
  }

  @Post(':holdId/lifts')
  @HttpCode(200)
  @Access('administrator')
  @Operation('liftLegalHold', { summary: 'Lift a hold as another proposed', refusals: STEP, keyed: true })
  @ApiOkResponse({ type: LegalHoldBody })
  liftLegalHold(
    @Param('associationId', PathId) associationId: string,
    @Param('holdId', PathId) holdId: string,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.step(associationId, known, { request, reply, status: 200, step: 'lift' }, holdId);
  }

  private step(associationId: string, known: Known, sent: Sent & { readonly step: HoldStep }, holdId: string) {
    return this.change(associationId, known, sent, async (door, by) => {
      const hold = (await findHold(door, holdId)) ?? refuse('NotFound');
      const before = stepBefore(hold, sent.step);
      if (before !== undefined) await checkOtherHand(door.tenant, by.by, [before]);
      return stepHold(door, hold, sent.step, by);
    });
  }

  private async change(associationId: string, known: Known, sent: Sent, work: Work): Promise<void> {
    const { tenant, by, at } = await officeOf(this.parts, known, associationId);
    const answer = await answerOfficeOnce(this.parts, sent.request, async (manager) => {
      const database = statementsIn(manager);
      const row = await work({ database, associationId, tenant }, { by: by.id, at });
      const facts = { holdId: row.id, step: sent.step };
      await noteSecurity(database, {
        kind: 'hold-changed',
        associationId,
        actor: by.id,
        source: sourceOf(known),
        facts,
      });
      const [view] = await viewHolds(tenant, [row]);
      return { status: sent.status, body: JSON.stringify(view) };
    });
    sendOffice(sent.reply, answer);
  }
}

type Sent = {
  readonly request: Request;
  readonly reply: FastifyReply;
  readonly status: number;
  readonly step: HoldStep | 'propose';
};
type Tenant = Awaited<ReturnType<typeof officeOf>>['tenant'];
type Door = {
  readonly database: Statements;
  readonly associationId: string;
  readonly tenant: Tenant;
};
type Work = (door: Door, by: Parameters<typeof stepHold>[3]) => Promise<HoldRow>;
