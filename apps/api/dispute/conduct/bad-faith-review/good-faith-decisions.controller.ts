import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { handleDispute } from '#application/dispute/disputes.js';
import { sweepHoldings } from '#application/dispute/sweep-holdings.js';
import { tellBanned } from '#application/dispute/tell-banned.js';
import { unlessChanged } from '../../dispute/etag.js';
import { isInTableInTime } from '../../../http/wait-for-read.js';
import { send } from '../../../http/send.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import type { Known } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { NoBody } from '../../no-body.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { ReasonBody } from '../../measures/urgent/urgent.dto.js';
import { AssignFaithAppealBody, DecideFaithAppealBody } from './good-faith.dto.js';

const SIT = [...ACT, 'ReviewerBarred'] as const;

/** The second person of a finding, and the appeal, each by other people than before. */
@ApiTags('good-faith')
@Controller({ path: 'disputes/:disputeId/reviews/:reviewId', version: '1' })
export class GoodFaithDecisionsController {
  @Post('agreements')
  @Access('case-manager')
  @Operation('secondFaithFinding', {
    summary: 'Agree to a proposed finding as a second person; it takes effect, and what follows with it',
    refusals: [...SIT, 'SecondPersonNeeded', 'ConsequenceNotOpen'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  async secondFaithFinding(
    @Param('disputeId', PathId) disputeId: string,
    @Param('reviewId', PathId) reviewId: string,
    @NoBody() _: void,
    @Act() { caller, request, reply, ifMatch }: Acting,
    @Req() { arrivedAt }: Known,
  ): Promise<void> {
    const { tenant, actor: by, now: at } = caller;
    const command = { type: 'SecondFaithFinding', data: { reviewId }, by, at } as const;
    const answer = await handleDispute(tenant, disputeId, by, command, request, unlessChanged(caller, ifMatch));
    // what is not done here is done by repeating the request, or by the task that the finding has opened
    if (await isInTableInTime(tenant, 'conduct', answer.position))
      await sweepHoldings(tenant, disputeId, reviewId, { by, at });
    await tellBanned(tenant, disputeId, reviewId, arrivedAt);
    send(reply, answer, tenant);
  }

  @Post('returns')
  @Access('case-manager')
  @Operation('returnFaithFinding', {
    summary: 'Return a proposed finding as a second person, with the reason',
    refusals: [...SIT, 'SecondPersonNeeded'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  returnFaithFinding(
    @Param('disputeId', PathId) disputeId: string,
    @Param('reviewId', PathId) reviewId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ReturnFaithFinding',
      data: { reviewId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('appeal-assignments')
  @Access('case-manager')
  @Operation('assignFaithAppeal', {
    summary: 'Name who decides the appeal; that this person may is checked now, and again at the decision',
    refusals: SIT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  assignFaithAppeal(
    @Param('disputeId', PathId) disputeId: string,
    @Param('reviewId', PathId) reviewId: string,
    @Body() { deciderId }: AssignFaithAppealBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'AssignFaithAppeal', data: { reviewId, deciderId } }));
  }

  @Post('appeal-decisions')
  @Access('case-manager')
  @Operation('decideFaithAppeal', {
    summary: 'Decide the appeal: the finding stays, is milder, or is taken away with what followed',
    refusals: [...SIT, 'ConsequenceNotOpen'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  async decideFaithAppeal(
    @Param('disputeId', PathId) disputeId: string,
    @Param('reviewId', PathId) reviewId: string,
    @Body() { finding, reasons, keepsConsequence, consequence }: DecideFaithAppealBody,
    @Act() { caller, request, reply, ifMatch }: Acting,
    @Req() { arrivedAt }: Known,
  ): Promise<void> {
    const { tenant, actor: by, now: at } = caller;
    const command = async () => {
      const reasonsContentId = await sealText(caller, disputeId, reasons);
      const follows =
        consequence && given({ kind: consequence.kind, endsOn: consequence.endsOn, accountId: consequence.accountId });
      const data = given({ reviewId, finding, reasonsContentId, keepsConsequence, consequence: follows });
      return { type: 'DecideFaithAppeal', data, by, at } as const;
    };
    const answer = await handleDispute(tenant, disputeId, by, command, request, unlessChanged(caller, ifMatch));
    await tellBanned(tenant, disputeId, reviewId, arrivedAt);
    send(reply, answer, tenant);
  }
}
