import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadDispute } from '#application/dispute/disputes.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { NoBody } from '../../no-body.js';
import { EndChaseBody } from './end-chase.dto.js';
import { ReportMeasuresBody } from './measures.dto.js';
import { MeasureList } from './measure-list.dto.js';
import { measuresFor } from './measure-list.js';
import { prepareResults } from './report-measures.js';
import { sealText } from '../../seal.js';
import { ACT, READ } from '../../refusals.js';

@ApiTags('measure')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class MeasureController {
  @Get('measures')
  @Access('platform:read', 'case-manager')
  @Operation('listMeasures', { summary: 'What is wanted of the platform, item by item', refusals: READ })
  @ApiOkResponse({ type: MeasureList })
  async listMeasures(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<MeasureList> {
    return measuresFor(actor, await loadDispute(tenant, disputeId, actor), tenant.vault);
  }

  @Post('measure-results')
  @Access('platform:measures')
  @Operation('reportMeasures', {
    summary: 'Confirm measures or refuse them with a reason',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  reportMeasures(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { results }: ReportMeasuresBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ReportMeasures',
      data: { results: await prepareResults(acting.caller, disputeId, results) },
    }));
  }

  @Post('platforms/:platformId/measures')
  @Access('case-manager')
  @Operation('askAgain', { summary: 'Ask a platform again for what it refused', refusals: ACT, keyed: true })
  @Answers(200, CommandAnswer)
  askAgain(
    @Param('disputeId', PathId) disputeId: string,
    @Param('platformId', PathId) platformId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'AskAgain', data: { platformId } }));
  }

  @Post('platforms/:platformId/chase-endings')
  @Access('case-manager')
  @Operation('endChase', {
    summary: 'Close the task to follow a platform up, with a reason',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  endChase(
    @Param('disputeId', PathId) disputeId: string,
    @Param('platformId', PathId) platformId: string,
    @Body() { reason, note }: EndChaseBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'EndChase',
      data: given({ platformId, reason, noteContentId: await sealText(acting.caller, disputeId, note) }),
    }));
  }
}
