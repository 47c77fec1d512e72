import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { endAffiliationOf, findAffiliations, recordAffiliationOf } from '#application/context/affiliations.js';
import type { Request } from '#event-store/answers.js';
import { given } from '../../dispute/given.js';
import { Access } from '../../http/access.js';
import type { Caller } from '../../http/caller.js';
import { Operation } from '../../http/operation.js';
import { PathId } from '../../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../../http/request.js';
import { send } from '../../http/send.js';
import { AffiliationAnswer, AffiliationsBody, EndAffiliationBody, RecordAffiliationBody } from './affiliation.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'UnknownReference', 'NamedTwice', 'InstantImplausible'] as const;

/** Who hangs together with whom: employers, shares, kin, mandates, agencies. Conflicts of experts are found in it. */
@ApiTags('experts')
@Controller({ path: 'affiliations', version: '1' })
export class AffiliationsController {
  @Post()
  @HttpCode(200)
  @Access('administrator', 'operator')
  @Operation('recordAffiliation', {
    summary: 'Write down how two accounts or parties hang together, and what proves it',
    refusals: REFUSALS,
    keyed: true,
  })
  @ApiOkResponse({ type: AffiliationAnswer })
  async recordAffiliation(
    @Body() { fromId, toId, relation, since, until, details }: RecordAffiliationBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const facts = given({ fromId, toId, relation, since, endedAt: until, details });
    send(reply, await recordAffiliationOf(tenant, facts, { by, at, request }), tenant);
  }

  @Get(':subjectId')
  @Access('administrator', 'operator', 'case-manager')
  @Operation('listAffiliations', {
    summary: 'What an account or party is an end of',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: AffiliationsBody })
  async listAffiliations(
    @Param('subjectId', PathId) subjectId: string,
    @CurrentCaller() { tenant }: Caller,
  ): Promise<AffiliationsBody> {
    return { affiliations: await findAffiliations(tenant, { ofId: subjectId }) };
  }

  @Post(':fromId/:affiliationId/endings')
  @HttpCode(200)
  @Access('administrator', 'operator')
  @Operation('endAffiliation', {
    summary: 'Say when it ended; it ties for as long as the rulebook says',
    refusals: [...REFUSALS, 'NotFound'],
    keyed: true,
  })
  @ApiOkResponse({ type: AffiliationAnswer })
  async endAffiliation(
    @Param('fromId', PathId) fromId: string,
    @Param('affiliationId', PathId) affiliationId: string,
    @Body() { endedAt }: EndAffiliationBody,
    @CurrentCaller() { tenant, actor: by, now: at }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    send(reply, await endAffiliationOf(tenant, fromId, affiliationId, endedAt, { by, at, request }), tenant);
  }
}
