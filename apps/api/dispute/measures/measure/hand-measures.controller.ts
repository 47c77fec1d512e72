import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadAsStaff } from '#application/dispute/disputes.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { RecordMeasuresHandoverBody } from '../../service/notice/hand-service.dto.js';
import { sealWritten } from '../../service/notice/written-down.js';
import { MeasuresPacket } from './measures-packet.dto.js';
import { measuresPacket } from './measures-packet.js';
import { EnterMeasureResultsBody } from './enter-results.dto.js';
import { prepareEntered } from './enter-results.js';
import { ACT, READ } from '../../refusals.js';

/** What a person carries to a platform without an interface, and brings back from it. */
@ApiTags('measure')
@Controller({ path: 'disputes/:disputeId/platforms/:platformId', version: '1' })
export class HandMeasuresController {
  @Get('packet')
  @Access('case-manager')
  @Operation('getMeasuresPacket', {
    summary: 'What has still to be carried to a platform without an interface, item by item and as text',
    refusals: READ,
  })
  @ApiOkResponse({ type: MeasuresPacket })
  async getMeasuresPacket(
    @Param('disputeId', PathId) disputeId: string,
    @Param('platformId', PathId) platformId: string,
    @CurrentCaller() { actor, tenant, locale }: Caller,
  ): Promise<MeasuresPacket> {
    return measuresPacket(actor, await loadAsStaff(tenant, disputeId, actor), tenant, platformId, locale);
  }

  @Post('handovers')
  @Access('case-manager')
  @Operation('recordMeasuresHandover', {
    summary: 'Record that the request for measures was carried to a platform without an interface',
    refusals: [...ACT, 'InstantImplausible', 'NotByHand', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordMeasuresHandover(
    @Param('disputeId', PathId) disputeId: string,
    @Param('platformId', PathId) platformId: string,
    @Body() { upTo, handedOverAt, ...written }: RecordMeasuresHandoverBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RecordMeasuresHandover',
      data: given({ platformId, upTo, handedOverAt, ...(await sealWritten(acting.caller, disputeId, written)) }),
    }));
  }

  @Post('measure-results')
  @Access('case-manager')
  @Operation('enterMeasureResults', {
    summary: 'Enter what a platform without an interface has answered',
    refusals: [...ACT, 'NotByHand', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  enterMeasureResults(
    @Param('disputeId', PathId) disputeId: string,
    @Param('platformId', PathId) platformId: string,
    @Body() body: EnterMeasureResultsBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'EnterMeasureResults',
      data: { platformId, results: await prepareEntered(acting.caller, disputeId, body) },
    }));
  }
}
