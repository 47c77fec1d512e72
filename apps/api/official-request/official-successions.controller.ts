import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { findSuccessions, nameSuccessors } from '#application/official-request/official-successions.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { OfficialRequestChanged, PassOnOfficialRequestBody } from './official-request.dto.js';
import { OfficialSuccessionList } from './official-succession.dto.js';
import { viewSuccessions } from './view-successions.js';

/** Requests of authorities of which both people lost their office: administrators name two others, and read no word. */
@ApiTags('official-requests')
@Controller({ path: 'official-successions', version: '1' })
export class OfficialSuccessionsController {
  @Get()
  @Access('administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listOfficialSuccessions', {
    summary: 'Requests of authorities that nobody can open any more: number and term, and no word of them',
    refusals: READ,
  })
  @ApiOkResponse({ type: OfficialSuccessionList })
  async listOfficialSuccessions(@CurrentCaller() { actor, tenant }: Caller): Promise<OfficialSuccessionList> {
    return { items: await viewSuccessions(tenant, actor, await findSuccessions(tenant, actor)) };
  }

  @Post(':officialRequestId')
  @HttpCode(200)
  @Access('administrator')
  @Operation('nameOfficialSuccessors', {
    summary: 'Name two case managers for a request of an authority whose both people lost their office',
    description:
      'It is theirs once another administrator names the same two. Nobody names herself, and neither of the two before names anybody.',
    refusals: [...READ, 'SecondPersonNeeded', 'UnknownReference'],
    keyed: true,
  })
  @ApiOkResponse({ type: OfficialRequestChanged })
  async nameOfficialSuccessors(
    @Param('officialRequestId', PathId) id: string,
    @Body() { handlerId, secondId }: PassOnOfficialRequestBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    send(reply, await nameSuccessors(tenant, id, { by, at, request }, { handlerId, secondId }), tenant);
  }
}
