import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { Access } from '../../http/access.js';
import { Operation } from '../../http/operation.js';
import { PathId } from '../../http/path-id.js';
import { Act, act, type Acting } from '../acting.js';
import { CommandAnswer } from '../answers.dto.js';
import { Answers } from '../answers.js';
import { given } from '../given.js';
import { sealText } from '../seal.js';
import { ClosePairsBody } from './close-pairs.dto.js';
import { ConcludeDisputeBody, WithdrawRequestBody } from './conclude.dto.js';
import { ACT } from '../refusals.js';

@ApiTags('closing')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class ClosingController {
  @Post('pair-closings')
  @Access('case-manager')
  @Operation('closePairs', {
    summary: 'End what nobody answered and nobody takes further',
    refusals: [...ACT, 'AgreementBinds'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  closePairs(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { pairs, note }: ClosePairsBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ClosePairs',
      data: given({ pairs: pairs.map(pairOf), noteContentId: await sealText(acting.caller, disputeId, note) }),
    }));
  }

  @Post('conclusions')
  @Access('case-manager')
  @Operation('concludeDispute', {
    summary: 'End, with a reason, a dispute without items that nobody takes further',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  concludeDispute(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { reason }: ConcludeDisputeBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ConcludeDispute',
      data: { reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('request-withdrawals')
  @Access('party')
  @Operation('withdrawRequest', {
    summary: 'Take back your request for mediation; what runs ends with it, what was agreed stays owed',
    refusals: [...ACT, 'AgreementBinds'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  withdrawRequest(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { consideration, reason }: WithdrawRequestBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'WithdrawRequest',
      data: given({ consideration, reasonContentId: await sealText(acting.caller, disputeId, reason) }),
    }));
  }
}
