import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadDispute } from '#application/dispute/disputes.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { ACT, READ } from '../../refusals.js';
import { sealText } from '../../seal.js';
import {
  AnswerPreservationBody,
  RecordObjectBackBody,
  RecordObjectEndedBody,
  RecordPlatformActBody,
} from './preservation.dto.js';
import { PreservationsBody } from './preservations.dto.js';
import { preservedResult } from './preserved-results.js';
import { viewPreservations } from './view-preservations.js';

@ApiTags('preservation')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class PreservationController {
  @Get('preservations')
  @Access('party', 'case-manager', 'platform:read', 'mediator', 'expert', 'auditor')
  @Operation('listPreservations', {
    summary: 'What of rooms is asked to be kept, and what was told of it',
    refusals: READ,
  })
  @ApiOkResponse({ type: PreservationsBody })
  async listPreservations(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<PreservationsBody> {
    return viewPreservations(actor, await loadDispute(tenant, disputeId, actor), tenant.vault);
  }

  @Post('preservations/:preservationId/answers')
  @Access('platform:measures', 'case-manager')
  @Operation('answerPreservation', {
    summary: 'Say what of a room is kept, with hashes, what is refused and what is missing',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  answerPreservation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('preservationId', PathId) preservationId: string,
    @Body() { results, note }: AnswerPreservationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'AnswerPreservation',
      data: given({
        preservationId,
        results: results.map(preservedResult),
        noteContentId: await sealText(acting.caller, disputeId, note),
      }),
    }));
  }

  @Post('platform-acts')
  @Access('platform:measures', 'case-manager')
  @Operation('recordPlatformAct', {
    summary: 'Say what the platform did by itself about an item, a shop or an account',
    refusals: [...ACT, 'InstantImplausible', 'UnknownReference', 'NothingNamed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordPlatformAct(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { pairs, target, what, reason, actedAt }: RecordPlatformActBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RecordPlatformAct',
      data: given({
        pairs: pairs.map(pairOf),
        target,
        what,
        actedAt,
        reasonContentId: await sealText(acting.caller, disputeId, reason),
      }),
    }));
  }

  @Post('items/:itemId/endings')
  @Access('platform:measures', 'case-manager')
  @Operation('recordObjectEnded', {
    summary: 'Say that an item has ended: measures on it are moot',
    refusals: [...ACT, 'InstantImplausible', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordObjectEnded(
    @Param('disputeId', PathId) disputeId: string,
    @Param('itemId', PathId) itemId: string,
    @Body() { reason, endedAt }: RecordObjectEndedBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, ({ dispute }) => ({
      type: 'RecordObjectEnded',
      data: given({
        itemId,
        respondentIds: ownersOf(dispute, itemId, acting.caller.platformId !== undefined),
        reason,
        endedAt,
      }),
    }));
  }

  @Post('items/:itemId/returns')
  @Access('platform:measures', 'case-manager')
  @Operation('recordObjectBack', {
    summary: 'Say that an item had not ended, or is open again',
    refusals: [...ACT, 'InstantImplausible', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordObjectBack(
    @Param('disputeId', PathId) disputeId: string,
    @Param('itemId', PathId) itemId: string,
    @Body() { because, backAt }: RecordObjectBackBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, ({ dispute }) => ({
      type: 'RecordObjectBack',
      data: given({
        itemId,
        respondentIds: ownersOf(dispute, itemId, acting.caller.platformId !== undefined),
        because,
        backAt,
      }),
    }));
  }
}

/** Whose item it is: for a platform those of whom it was told. */
const ownersOf = ({ pairs, noticed }: Dispute, itemId: string, told: boolean): readonly string[] =>
  (told ? noticed : pairs).filter((pair) => pair.itemId === itemId).map(({ respondentId }) => respondentId);
