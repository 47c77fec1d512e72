import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { listResets, type FactorReset } from '#application/account/factor/factor-resets.js';
import { instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { given } from '../../dispute/given.js';
import { NoBody } from '../../dispute/no-body.js';
import {
  AskFactorResetBody,
  FactorResetAnswered,
  FactorResetAsked,
  FactorResets,
  FactorResetView,
  ListFactorResetsQuery,
} from './factor-office.dto.js';
import { changingHolder } from './holder.js';
import { agreeToReset, askReset, refuseReset } from './reset-factors.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound', 'ProofNeeded'] as const;
const MOST = 50;

/** For somebody who lost every factor. Two administrators, or one and three days in which the person can object. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId', version: '1' })
export class FactorResetsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('factor-resets')
  @Access('administrator')
  @Operation('listFactorResets', {
    summary: 'Resets of second factors, the newest first: who asked, who agreed, what became of them',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
  })
  @ApiOkResponse({ type: FactorResets })
  async listFactorResets(
    @Param('associationId', PathId) associationId: string,
    @Query() { cursor, limit = MOST }: ListFactorResetsQuery,
    @Req() known: Known,
  ): Promise<FactorResets> {
    await officeOf(this.parts, known, associationId);
    const found = await listResets(this.parts.pool, associationId, { after: cursor, limit: limit + 1 });
    const items = found.slice(0, limit);
    return given({ items: items.map(resetView), cursor: found.length > limit ? items.at(-1)?.id : undefined });
  }

  @Post('accounts/:accountId/factor-resets')
  @Access('administrator')
  @Operation('askFactorReset', {
    summary: 'Ask that the second factors of somebody who lost them are reset',
    description:
      'The person is told at once, and may refuse. It takes effect when another administrator agrees, or after three days; then all factors and recovery codes go and every session ends.',
    refusals: [...REFUSALS, 'NotIndependent', 'NoFactor', 'Taken'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: FactorResetAsked })
  async askFactorReset(
    @Param('associationId', PathId) associationId: string,
    @Param('accountId', PathId) accountId: string,
    @Body() { reason }: AskFactorResetBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const acting = await this.acting(known, associationId, request);
    sendOffice(reply, await askReset(this.parts, { accountId, reason }, acting));
  }

  @Post('factor-resets/:resetId/agreements')
  @HttpCode(200)
  @Access('administrator')
  @Operation('agreeToFactorReset', {
    summary: 'Agree, as a second administrator, to a reset of second factors: it takes effect now',
    refusals: [...REFUSALS, 'NotIndependent', 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: FactorResetAnswered })
  async agreeToFactorReset(
    @Param('associationId', PathId) associationId: string,
    @Param('resetId', PathId) resetId: string,
    @NoBody() _: void,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendOffice(reply, await agreeToReset(this.parts, resetId, await this.acting(known, associationId, request)));
  }

  @Post('factor-resets/:resetId/refusals')
  @HttpCode(200)
  @Access('administrator')
  @Operation('refuseFactorReset', {
    summary: 'Refuse a reset of second factors',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: FactorResetAnswered })
  async refuseFactorReset(
    @Param('associationId', PathId) associationId: string,
    @Param('resetId', PathId) resetId: string,
    @NoBody() _: void,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendOffice(reply, await refuseReset(this.parts, { resetId }, await this.acting(known, associationId, request)));
  }

  private async acting(known: Known, associationId: string, request: Request) {
    const { by } = await officeOf(this.parts, known, associationId);
    await changingHolder(this.parts, known);
    return { associationId, by: by.id, source: sourceOf(known), request };
  }
}

const resetView = (reset: FactorReset): FactorResetView =>
  given({
    resetId: reset.id,
    accountId: reset.accountId,
    name: reset.name,
    reason: reset.reason,
    askedBy: reset.askedBy,
    askedAt: instant(reset.askedAt),
    effectiveAt: instant(reset.effectiveAt),
    state: reset.doneAt ? 'done' : reset.refusedAt ? 'refused' : 'open',
    agreedBy: reset.agreedBy ?? undefined,
    refusedBy: reset.refusedBy ?? undefined,
  });
