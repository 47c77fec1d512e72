import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { pairSubject, respondentSubject } from '#domain/dispute/core/subject.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { sealFiled } from '../../filed-words.js';
import { ReasonBody } from '../../reason.dto.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { ClaimDelayBody, ExtendDeadlineBody, ExtendForOutageBody, ReviewGroundBody } from './extension.dto.js';

@ApiTags('extensions')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class ExtensionController {
  @Post('extensions')
  @Access('party', 'case-manager')
  @Operation('extendDeadline', {
    summary: 'Let a response window end later: the complainant consents, or a case manager orders it',
    refusals: [...ACT, 'StatutoryPeriod', 'DeadlinePassed', 'TooMany'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  extendDeadline(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: ExtendDeadlineBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { respondentId, itemId, days, reason } = body;
    const subject = itemId === undefined ? respondentSubject(respondentId) : pairSubject(respondentId, itemId);
    return act(disputeId, acting, async () => ({
      type: 'ExtendDeadline',
      data: { subject, days, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('outages')
  @Access('case-manager')
  @Operation('extendForOutage', {
    summary: "Let the house's own windows end later by an outage",
    refusals: [...ACT, 'InstantImplausible'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  extendForOutage(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: ExtendForOutageBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { outageId, from, until } = body;
    return act(disputeId, acting, () => ({ type: 'ExtendForOutage', data: { outageId, from, until } }));
  }

  @Post('delay-claims')
  @Access('party')
  @Operation('claimDelay', {
    summary: 'File cause and proof of a delay beyond control',
    refusals: [...ACT, 'DeadlinePassed', 'NamedTwice', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  claimDelay(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: ClaimDelayBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { pairs, reason, delay, cause } = body;
    return act(disputeId, acting, async ({ rulebook }) => {
      const sealed = await sealFiled(
        acting.caller,
        disputeId,
        { statement: cause, evidence: body.evidence },
        rulebook.materials,
      );
      const { statementContentId: causeContentId, evidence } = sealed;
      return { type: 'ClaimDelay', data: { pairs: pairs.map(pairOf), reason, delay, causeContentId, evidence } };
    });
  }

  @Post('delay-claims/:claimId/refusals')
  @Access('case-manager')
  @Operation('refuseDelay', {
    summary: 'Find a claimed delay not excused, with the reason',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  refuseDelay(
    @Param('disputeId', PathId) disputeId: string,
    @Param('claimId', PathId) claimId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RefuseDelay',
      data: { claimId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('proceedings/:reportId/reviews')
  @Access('case-manager')
  @Operation('reviewGround', {
    summary: 'Review whether kept measures still have a ground',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  reviewGround(
    @Param('disputeId', PathId) disputeId: string,
    @Param('reportId', PathId) reportId: string,
    @Body() { outcome, reason }: ReviewGroundBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ReviewGround',
      data: { reportId, outcome, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }
}
