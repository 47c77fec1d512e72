import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { followCheck } from '#application/party/identity-renewals.js';
import { recordVerification, recordVerificationEnd } from '#application/party/verify-identity.js';
import type { Request } from '#event-store/answers.js';
import { endOfDay } from '#domain/calendar/local-date.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../http/request.js';
import { send } from '../http/send.js';
import { confirmingBy } from './confirm-identity.js';
import { EndVerificationBody, IdentityCheckList, VerifyIdentityBody } from './identity.dto.js';
import { listIdentityChecks } from './list-identity-checks.js';
import { PartyRegistered } from './party.dto.js';
import { standingOf } from './standing.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound', 'InstantImplausible', 'NotIndependent'] as const;

/** Who somebody at the association made sure a party is. */
@ApiTags('parties')
@Controller({ path: 'parties/:partyId', version: '1' })
export class IdentityController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('identity-checks')
  @Access('party', 'case-manager', 'administrator')
  @Operation('listIdentityChecks', {
    summary: 'Who was made sure of by which proof and when, and whether that counts now',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
  })
  @ApiOkResponse({ type: IdentityCheckList })
  async listIdentityChecks(
    @Param('partyId', PathId) partyId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<IdentityCheckList> {
    const { as } = await standingOf(caller, partyId);
    return listIdentityChecks(caller, partyId, as);
  }

  @Post('identity-checks')
  @Access('case-manager')
  @Operation('verifyIdentity', {
    summary: 'Record that you made sure who a party is, by which proof and until when',
    description:
      'With a number, the association’s provider is asked whether it goes with the name first; what it does not confirm is not recorded.',
    refusals: [...REFUSALS, 'NoIdentityCheck', 'NoIdentityProvider', 'IdentityNotConfirmed'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: PartyRegistered })
  async verifyIdentity(
    @Param('partyId', PathId) partyId: string,
    @Body() { proof, until, note, identityNumber }: VerifyIdentityBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const told = given({ proof, until: until && endOfDay(until), note });
    const confirm = confirmingBy(this.parts, tenant, identityNumber);
    const answer = await recordVerification(tenant, partyId, told, { by, at, request }, confirm);
    await followCheck(tenant, partyId, by.id);
    send(reply, answer, tenant);
  }

  @Post('identity-check-ends')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('endIdentityVerification', {
    summary: 'Record that what was made sure of counts no longer',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: PartyRegistered })
  async endIdentityVerification(
    @Param('partyId', PathId) partyId: string,
    @Body() { reason }: EndVerificationBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = await recordVerificationEnd(tenant, partyId, reason, { by, at, request });
    await followCheck(tenant, partyId, by.id);
    send(reply, answer, tenant);
  }
}
