import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadDispute } from '#application/dispute/disputes.js';
import { delegatedId, handOver } from '#application/dispute/hand-over.js';
import { storedOnlyAmong } from '#application/privacy/restricted-files.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { READ } from '../dispute/refusals.js';
import { ActOnRight as ActOnDelegation, type ActingOnRight as ActingOnDelegation } from '../right/acting.js';
import { checkHandOver } from './check-hand-over.js';
import { DelegatedList, HandedOver, ListDelegatedQuery } from './delegation.dto.js';
import { DelegationByReference } from './delegation-view.dto.js';
import { HandOverBody } from './hand-over.dto.js';
import { listDelegated } from './list-delegated.js';
import { prepareHandOver } from './prepare-hand-over.js';
import { viewDelegation } from './view-delegation.js';

/** Contested complaints that a platform hands over under its agreement (practice P33; procedures.md 1.7). */
@ApiTags('delegation')
@Controller({ path: 'delegations', version: '1' })
export class DelegationsController {
  @Post()
  @Access('platform:delegation')
  @Operation('delegateComplaint', {
    summary: 'Hand over a contested complaint, with all that happened on your side, by your own dates',
    description:
      'The same complaint under the same reference leads to the same dispute (200), under whatever key it comes. Everything that is wrong is told at once.',
    refusals: [
      'Unauthenticated',
      'Forbidden',
      'NoAgreement',
      'HandOverDefective',
      'CapReached',
      'ReferenceTaken',
      'UnknownReference',
      'NamedTwice',
      'SelfComplaint',
      'NoCaseManager',
    ],
    keyed: true,
  })
  @ApiCreatedResponse({ type: HandedOver })
  @ApiOkResponse({ type: HandedOver, description: 'It was handed over before' })
  async delegateComplaint(
    @Body() body: HandOverBody,
    @ActOnDelegation() { caller, request, reply }: ActingOnDelegation,
  ): Promise<void> {
    const { actor: by, now: at, tenant } = caller;
    const files = [...body.evidence, ...body.counterNotices.flatMap(({ evidence }) => evidence)].map(({ ref }) => ref);
    const asked = { by, at, request, reference: body.reference, files };
    send(
      reply,
      await handOver(tenant, asked, { check: checkHandOver(caller, body), prepare: prepareHandOver(caller, body) }),
      tenant,
    );
  }

  @Get()
  @Access('platform:read', 'case-manager')
  @Operation('listDelegated', {
    summary: 'What was handed over, the newest first; those in which a side is late, if you ask for them',
    refusals: READ,
  })
  @ApiHeader({
    name: 'Parley-After',
    required: false,
    description: 'Parley-Token of a change that the list has to show',
  })
  @ApiOkResponse({ type: DelegatedList })
  listDelegated(
    @Query() query: ListDelegatedQuery,
    @CurrentCaller() caller: Caller,
    @After() after: string | undefined,
  ): Promise<object> {
    return listDelegated(caller, query, after);
  }

  @Get(':reference')
  @Access('platform:read')
  @Operation('getDelegatedByReference', { summary: 'How a complaint stands, by your own number', refusals: READ })
  @ApiOkResponse({ type: DelegationByReference })
  async getByReference(@Param('reference') reference: string, @CurrentCaller() caller: Caller): Promise<object> {
    const { actor, tenant } = caller;
    const disputeId = delegatedId(tenant, actor.id, reference);
    if ((await storedOnlyAmong(tenant.database, [disputeId])).has(disputeId)) refuse('NotFound');
    const file = await loadDispute(tenant, disputeId, actor);
    if (file.stream.version === 0) refuse('NotFound');
    return { disputeId, ...(await viewDelegation(caller, file)) };
  }
}
