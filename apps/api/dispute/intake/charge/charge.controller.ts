import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { Answers } from '../../answers.js';
import { CommandAnswer } from '../../answers.dto.js';
import { NoBody } from '../../no-body.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { HandOverChargeBody } from './charge.dto.js';

/** Whose a dispute is. */
@ApiTags('charge')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class ChargeController {
  @Post('takings')
  @Access('case-manager')
  @Operation('takeCharge', {
    summary: 'Take the dispute, out of the queue or from a colleague, who is told',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  takeCharge(@Param('disputeId', PathId) disputeId: string, @NoBody() _: void, @Act() acting: Acting): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'TakeCharge', data: {} }));
  }

  @Post('charge-hand-overs')
  @Access('case-manager')
  @Operation('handOverCharge', {
    summary: 'Hand the dispute over to a colleague with a note; both are told',
    refusals: [...ACT, 'UnknownReference', 'OfficerAway', 'OfficerBarred'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  handOverCharge(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { toId, note }: HandOverChargeBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'HandOverCharge',
      data: { toId, noteContentId: await sealText(acting.caller, disputeId, note) },
    }));
  }
}
