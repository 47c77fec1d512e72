import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { findEarlierEnds } from '#application/context/earlier-ends.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { NoBody } from '../../no-body.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { ReasonBody, RecordCallBody, ReviewUrgentMeasureBody, TakeUrgentMeasureBody } from './urgent.dto.js';

@ApiTags('urgent')
@Controller({ path: 'disputes/:disputeId/urgent/:urgentId', version: '1' })
export class UrgentController {
  @Post('takings')
  @Access('case-manager')
  @Operation('takeUrgent', { summary: 'Take in hand what cannot wait', refusals: ACT, keyed: true })
  @Answers(200, CommandAnswer)
  takeUrgent(
    @Param('disputeId', PathId) disputeId: string,
    @Param('urgentId', PathId) urgentId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'TakeUrgent', data: { urgentId } }));
  }

  @Post('measures')
  @Access('case-manager')
  @Operation('takeUrgentMeasure', {
    summary: 'Have the least measure taken that helps; what one may not do alone waits for a second person',
    refusals: [
      ...ACT,
      'LaneNotOpen',
      'CheckMissing',
      'LesserRungFirst',
      'RungDoesNotFit',
      'UnknownReference',
      'NotConfirmed',
      'NewFactsNeeded',
      'RepeatNoticeBarred',
    ],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  takeUrgentMeasure(
    @Param('disputeId', PathId) disputeId: string,
    @Param('urgentId', PathId) urgentId: string,
    @Body() { pairs, rung, whyNotLess, confirmed = [] }: TakeUrgentMeasureBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const checked = {
      ...(confirmed.includes('identity') && { identity: true as const }),
      ...(confirmed.includes('right') && { right: true as const }),
    };
    return act(
      disputeId,
      acting,
      async () => ({
        type: 'TakeUrgentMeasure',
        data: given({
          urgentId,
          pairs: pairs.map(pairOf),
          rung,
          whyNotLessContentId: await sealText(acting.caller, disputeId, whyNotLess),
          confirmed: checked,
        }),
      }),
      earlierEnds(disputeId, acting),
    );
  }

  @Post('agreements')
  @Access('case-manager')
  @Operation('secondUrgentMeasure', {
    summary: 'Agree, as a second person, to the measure that was proposed',
    refusals: [
      ...ACT,
      'SecondPersonNeeded',
      'LesserRungFirst',
      'RungDoesNotFit',
      'NewFactsNeeded',
      'RepeatNoticeBarred',
    ],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  secondUrgentMeasure(
    @Param('disputeId', PathId) disputeId: string,
    @Param('urgentId', PathId) urgentId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(
      disputeId,
      acting,
      () => ({ type: 'SecondUrgentMeasure', data: { urgentId } }),
      earlierEnds(disputeId, acting),
    );
  }

  @Post('calls')
  @Access('case-manager')
  @Operation('recordCall', {
    summary: 'Record that a respondent was called',
    refusals: [...ACT, 'InstantImplausible', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordCall(
    @Param('disputeId', PathId) disputeId: string,
    @Param('urgentId', PathId) urgentId: string,
    @Body() { respondentId, outcome, calledAt, note }: RecordCallBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RecordCall',
      data: given({
        urgentId,
        respondentId,
        outcome,
        calledAt,
        noteContentId: await sealText(acting.caller, disputeId, note),
      }),
    }));
  }

  @Post('refusals')
  @Access('case-manager')
  @Operation('refuseUrgent', {
    summary: 'Take no urgent measure; the complaint goes its ordinary way',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  refuseUrgent(
    @Param('disputeId', PathId) disputeId: string,
    @Param('urgentId', PathId) urgentId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RefuseUrgent',
      data: { urgentId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('reviews')
  @Access('case-manager')
  @Operation('reviewUrgentMeasure', { summary: 'Confirm or undo what was done urgently', refusals: ACT, keyed: true })
  @Answers(200, CommandAnswer)
  reviewUrgentMeasure(
    @Param('disputeId', PathId) disputeId: string,
    @Param('urgentId', PathId) urgentId: string,
    @Body() { outcome, reason }: ReviewUrgentMeasureBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ReviewUrgentMeasure',
      data: { urgentId, outcome, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }
}

/** What was lost before is asked of a measure that cannot wait as of an accepted one (practice P11). */
const earlierEnds =
  (disputeId: string, { caller }: Acting) =>
  async ({ dispute }: DisputeFile) => ({ earlier: await findEarlierEnds(caller.tenant, disputeId, dispute) });
