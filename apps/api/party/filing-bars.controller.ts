import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { endFilingBar, recordFilingBar } from '#application/context/filing-bars.js';
import { applyStanding } from '#application/dispute/apply-standing.js';
import type { FilingBar } from '#domain/party/events.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { given } from '../dispute/given.js';
import { securityOf } from '../dispute/response/waiting-period/security.dto.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../http/request.js';
import { waitForPosition } from '../http/wait-for-read.js';
import { send } from '../http/send.js';
import { EndFilingBarBody, FilingBarAnswer, RecordFilingBarBody } from './filing-bar.dto.js';

/** Court orders that bar a party from filing (practice P41). */
@ApiTags('parties')
@Controller({ path: 'parties/:partyId/filing-bars', version: '1' })
export class FilingBarsController {
  @Post()
  @Access('case-manager')
  @Operation('recordFilingBar', {
    summary: "Record a court's order that bars a party from filing",
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'NothingNamed', 'InstantImplausible'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: FilingBarAnswer })
  async recordFilingBar(
    @Param('partyId', PathId) partyId: string,
    @Body() body: RecordFilingBarBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { issuedAt, endsOn, details } = body;
    const bar = given({
      scope: scopeOf(body),
      issuedAt,
      endsOn,
      security: securityOf(body.security),
      details: JSON.stringify(details),
    });
    const answer = await recordFilingBar(tenant, partyId, bar, { by, at, request });
    const { barId } = JSON.parse(answer.body) as FilingBarAnswer;
    await waitForPosition(tenant, 'conduct', answer.position);
    // in the same act, and again with every repetition of it: what is pending comes before a person
    const disputes = await applyStanding(tenant, { kind: 'court-order', partyId, barId }, { officerId: by.id }, at);
    send(reply, { ...answer, body: JSON.stringify({ partyId, barId, disputes }) }, tenant);
  }

  @Post(':barId/ends')
  @Access('case-manager')
  @Operation('endFilingBar', {
    summary: 'Record that a later order took the bar away',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'UnknownReference'],
    keyed: true,
  })
  @ApiOkResponse({ type: FilingBarAnswer })
  async endFilingBar(
    @Param('partyId', PathId) partyId: string,
    @Param('barId', PathId) barId: string,
    @Body() { details }: EndFilingBarBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await endFilingBar(tenant, partyId, barId, JSON.stringify(details), { by, at, request }), tenant);
  }
}

const scopeOf = ({ scope, against, right }: RecordFilingBarBody): FilingBar['scope'] => {
  if (scope === 'all') return { kind: 'all' };
  if (scope === 'against') return { kind: 'against', partyId: against ?? refuse('NothingNamed', { field: 'against' }) };
  return { kind: 'right', right: right ?? refuse('NothingNamed', { field: 'right.kind' }) };
};
