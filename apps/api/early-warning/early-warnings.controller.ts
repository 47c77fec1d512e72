import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { actOnWarning } from '#application/early-warning/mornings.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import {
  AcknowledgeWarningBody,
  DismissWarningBody,
  EarlyWarningList,
  ListEarlyWarningsQuery,
  SendWarningOnBody,
  WarningActed,
} from './early-warnings.dto.js';
import { listEarlyWarnings } from './list-early-warnings.js';

const HERE = 'early-warnings/:morningId';

/** Who stands out before a festival, by counts: signals for people to look at, and findings about nobody. */
@ApiTags('early-warnings')
@ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
@Controller({ version: '1' })
export class EarlyWarningsController {
  @Get('early-warnings')
  @Access('party', 'case-manager', 'platform:read')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listEarlyWarnings', {
    summary: 'Early warnings by the morning on which they were raised, the newest first',
    description:
      'As a case manager all of the association, with how often the same reckoning was wrong; otherwise what was sent on ' +
      'to you. Each says all that it rests on. A warning is a signal to look, no finding about anybody.',
    refusals: READ,
  })
  @ApiHeader({ name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' })
  @ApiOkResponse({ type: EarlyWarningList })
  listEarlyWarnings(
    @Query() query: ListEarlyWarningsQuery,
    @CurrentCaller() caller: Caller,
    @After() token: string | undefined,
  ): Promise<EarlyWarningList> {
    return listEarlyWarnings(caller, query, token);
  }

  @Post(`${HERE}/acknowledgements`)
  @HttpCode(200)
  @Access('party', 'case-manager', 'platform:read')
  @Operation('acknowledgeWarning', {
    summary: 'Say that your side has seen an early warning',
    refusals: [...READ, 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: WarningActed })
  async acknowledgeWarning(
    @Param('morningId', PathId) morningId: string,
    @Body() { warning }: AcknowledgeWarningBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const act = { type: 'AcknowledgeWarning', data: { warning } } as const;
    send(reply, await actOnWarning(tenant, morningId, { by, at, request }, act), tenant);
  }

  @Post(`${HERE}/sendings`)
  @HttpCode(200)
  @Access('case-manager')
  @Operation('sendWarningOn', {
    summary: 'Send an early warning on to the shop, right holder or platform that it concerns',
    description:
      'Their people are written to. Each sees this warning alone, and who else it was sent on to is told to none.',
    refusals: [...READ, 'AnsweredAlready', 'UnknownReference'],
    keyed: true,
  })
  @ApiOkResponse({ type: WarningActed })
  async sendWarningOn(
    @Param('morningId', PathId) morningId: string,
    @Body() { warning, to }: SendWarningOnBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const act = { type: 'SendWarningOn', data: { warning, to } } as const;
    send(reply, await actOnWarning(tenant, morningId, { by, at, request }, act), tenant);
  }

  @Post(`${HERE}/dismissals`)
  @HttpCode(200)
  @Access('case-manager')
  @Operation('dismissWarning', {
    summary: 'Say why nothing follows from an early warning',
    description: 'Not once it was sent on. It says nothing about whether there is an infringement.',
    refusals: [...READ, 'AnsweredAlready'],
    keyed: true,
  })
  @ApiOkResponse({ type: WarningActed })
  async dismissWarning(
    @Param('morningId', PathId) morningId: string,
    @Body() { warning, reason }: DismissWarningBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    const act = { type: 'DismissWarning', data: { warning, reason } } as const;
    send(reply, await actOnWarning(tenant, morningId, { by, at, request }, act), tenant);
  }
}
