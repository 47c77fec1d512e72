import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags, ApiBearerAuth } from '@nestjs/swagger';
import { Access } from '../../http/access.js';
import { Operation } from '../../http/operation.js';
import { PathId } from '../../http/path-id.js';
import { Act, act, type Acting } from '../acting.js';
import { CommandAnswer } from '../answers.dto.js';
import { Answers } from '../answers.js';
import { FileCounterNoticeBody } from './file-counter-notice.dto.js';
import { prepareCounterNotice } from './file-counter-notice.js';
import { given } from '../given.js';
import { ACT } from '../refusals.js';
import { sealText } from '../seal.js';
import { RejectCounterNoticeBody, WithdrawCounterNoticeBody } from './take-back.dto.js';

@ApiBearerAuth()
@ApiTags('counter-notice')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class CounterNoticeController {
  @Post('counter-notices')
  @Access('party')
  @Operation('fileCounterNotice', {
    summary: 'Declare that items do not infringe',
    refusals: [...ACT, 'DeadlinePassed', 'DeclarationMissing', 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  fileCounterNotice(@Param('disputeId', PathId) disputeId: string, @Body() body: FileCounterNoticeBody, @Act() acting: Acting): Promise<void> {
    return act(disputeId, acting, ({ rulebook }) => prepareCounterNotice(acting.caller, disputeId, body, rulebook));
  }

  @Post('counter-notices/:counterNoticeId/withdrawals')
  @Access('party')
  @Operation('withdrawCounterNotice', {
    summary: 'Take a counter-notice back for some items',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  withdrawCounterNotice(
    @Param('disputeId', PathId) disputeId: string,
    @Param('counterNoticeId', PathId) counterNoticeId: string,
    @Body() { respondentId, itemIds, reason }: WithdrawCounterNoticeBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'WithdrawCounterNotice',
      data: given({ counterNoticeId, respondentId, itemIds, reasonContentId: await sealText(acting.caller, disputeId, reason) }),
    }));
  }

  @Post('counter-notices/:counterNoticeId/rejections')
  @Access('case-manager')
  @Operation('rejectCounterNotice', {
    summary: 'Find that a counter-notice does not hold, with the reason',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  rejectCounterNotice(
    @Param('disputeId', PathId) disputeId: string,
    @Param('counterNoticeId', PathId) counterNoticeId: string,
    @Body() { respondentId, itemIds, fault, reason }: RejectCounterNoticeBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RejectCounterNotice',
      data: { counterNoticeId, respondentId, itemIds, fault, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }
}
