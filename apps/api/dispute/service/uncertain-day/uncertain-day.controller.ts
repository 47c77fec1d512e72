import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { ConfirmDayBody } from './confirm-day.dto.js';

@ApiTags('service')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class UncertainDayController {
  @Post('last-days')
  @Access('case-manager')
  @Operation('confirmDay', {
    summary: 'Say which day was the last of a time that ran out on a day which no official calendar covers',
    refusals: [...ACT, 'UnknownReference', 'InstantImplausible'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  confirmDay(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { subject, lastDay, note }: ConfirmDayBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ConfirmDay',
      data: { subject, lastDay, noteContentId: await sealText(acting.caller, disputeId, note) },
    }));
  }
}
