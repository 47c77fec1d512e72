import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import {
  DeclineFaithReviewBody,
  OpenFaithReviewBody,
  ProposeFaithFindingBody,
  WarnOfFaithReviewBody,
} from './good-faith.dto.js';
import { reliedOn } from './relied-on.js';

/** What people of the association do in a bad-faith review, up to the finding. */
@ApiTags('good-faith')
@Controller({ path: 'disputes/:disputeId/reviews', version: '1' })
export class GoodFaithStaffController {
  @Post()
  @Access('case-manager')
  @Operation('openFaithReview', {
    summary: 'Open a bad-faith review, from signals or at a party’s request',
    refusals: [...ACT, 'LaneNotOpen', 'ReviewRuns', 'ReviewerBarred', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  openFaithReview(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: OpenFaithReviewBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { reviewId, respondentId, signals = [], disputeIds, ground } = body;
    return act(disputeId, acting, async () => {
      const relied = await reliedOn(acting.caller, disputeId, signals, disputeIds);
      const groundContentId = await sealText(acting.caller, disputeId, ground);
      return {
        type: 'OpenFaithReview',
        data: given({ reviewId, respondentId, ...relied, disputeIds, groundContentId }),
      };
    });
  }

  @Post(':reviewId/refusals')
  @Access('case-manager')
  @Operation('declineFaithReview', {
    summary: 'Name the published condition that a request does not meet',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  declineFaithReview(
    @Param('disputeId', PathId) disputeId: string,
    @Param('reviewId', PathId) reviewId: string,
    @Body() { condition, reason }: DeclineFaithReviewBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'DeclineFaithReview',
      data: { reviewId, condition, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post(':reviewId/warnings')
  @Access('case-manager')
  @Operation('warnOfFaithReview', {
    summary: 'Warn the party in writing; it can reply within the time of the rulebook',
    refusals: [...ACT, 'ReviewerBarred'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  warnOfFaithReview(
    @Param('disputeId', PathId) disputeId: string,
    @Param('reviewId', PathId) reviewId: string,
    @Body() { warning }: WarnOfFaithReviewBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'WarnOfFaithReview',
      data: { reviewId, warningContentId: await sealText(acting.caller, disputeId, warning) },
    }));
  }

  @Post(':reviewId/findings')
  @Access('case-manager')
  @Operation('proposeFaithFinding', {
    summary:
      'Find, with reasons; of malice, a forged file, or where something is to follow, a second person has to agree',
    refusals: [...ACT, 'ReviewerBarred', 'ConsequenceNotOpen', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  proposeFaithFinding(
    @Param('disputeId', PathId) disputeId: string,
    @Param('reviewId', PathId) reviewId: string,
    @Body() { finding, reasons, evidenceIds, forgedEvidenceIds, consequence }: ProposeFaithFindingBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const reasonsContentId = await sealText(acting.caller, disputeId, reasons);
      const follows =
        consequence && given({ kind: consequence.kind, endsOn: consequence.endsOn, accountId: consequence.accountId });
      return {
        type: 'ProposeFaithFinding',
        data: given({ reviewId, finding, reasonsContentId, evidenceIds, forgedEvidenceIds, consequence: follows }),
      };
    });
  }
}
