import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { PairBody } from '../../dispute/pair.dto.js';
import { ReasonBody } from '../../reason.dto.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { NotePrintedDateBody, WithdrawWordsBody } from './record.dto.js';

@ApiTags('records')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class RecordController {
  @Post('unlisted-items/:unlistedId/matches')
  @Access('case-manager')
  @Operation('matchUnlisted', {
    summary: 'Say which item was meant; what was filed counts for it from its own arrival',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice', 'DeadlinePassed', 'AgreementBinds'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  matchUnlisted(
    @Param('disputeId', PathId) disputeId: string,
    @Param('unlistedId', PathId) unlistedId: string,
    @Body() { respondentId, itemId }: PairBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'MatchUnlisted', data: { unlistedId, respondentId, itemId } }));
  }

  @Post('unlisted-items/:unlistedId/refusals')
  @Access('case-manager')
  @Operation('refuseUnlisted', {
    summary: 'Answer that it is no item of this dispute, with the reason',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  refuseUnlisted(
    @Param('disputeId', PathId) disputeId: string,
    @Param('unlistedId', PathId) unlistedId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RefuseUnlisted',
      data: { unlistedId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('withdrawn-words')
  @Access('party')
  @Operation('withdrawWords', { summary: 'Take back words of the statement and no item', refusals: ACT, keyed: true })
  @Answers(200, CommandAnswer)
  withdrawWords(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { statement }: WithdrawWordsBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'WithdrawWords',
      data: { statementContentId: await sealText(acting.caller, disputeId, statement) },
    }));
  }

  @Post('printed-dates')
  @Access('case-manager', 'platform:measures')
  @Operation('notePrintedDate', {
    summary: 'Put a date on the record as it was printed, even one that cannot be',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  notePrintedDate(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: NotePrintedDateBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { pairs, about, printed } = body;
    return act(disputeId, acting, () => ({
      type: 'NotePrintedDate',
      data: { pairs: pairs.map(pairOf), about, printed },
    }));
  }
}
