import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { tellBanned } from '#application/dispute/tell-banned.js';
import { sweepHoldings } from '#application/dispute/sweep-holdings.js';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import type { Known } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { NoBody } from '../../no-body.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { AppliedBody, DecideHeldBody, ReviewStandingBody } from './standing.dto.js';

/** What courts’ orders, findings and the register mean for a dispute that runs: a person looks, and decides. */
@ApiTags('good-faith')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class StandingController {
  @Post('standing-reviews')
  @Access('case-manager')
  @Operation('reviewStanding', {
    summary: 'Say that you looked at the dispute in the light of orders and findings about its complainant',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  reviewStanding(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { outcome, note }: ReviewStandingBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ReviewStanding',
      data: { outcome, noteContentId: await sealText(acting.caller, disputeId, note) },
    }));
  }

  @Post('held-measures/decisions')
  @Access('case-manager')
  @Operation('decideHeldMeasures', {
    summary: 'Decide, with reasons, on measures that were held: ordered after all, or left',
    refusals: [...ACT, 'UnknownReference', 'ComplainantBarred'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  decideHeldMeasures(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { pairs, outcome, reason }: DecideHeldBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'DecideHeldMeasures',
      data: {
        pairs: pairs.map(pairOf),
        outcome,
        reasonContentId: await sealText(acting.caller, disputeId, reason),
      },
    }));
  }

  @Post('reviews/:reviewId/sweeps')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('sweepHoldings', {
    summary: 'Call what the same party and its representative hold elsewhere before a person, once malice was found',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @ApiOkResponse({ type: AppliedBody })
  async sweepHoldings(
    @Param('disputeId', PathId) disputeId: string,
    @Param('reviewId', PathId) reviewId: string,
    @NoBody() _: void,
    @Act() { caller: { tenant, actor: by, now: at } }: Acting,
    @Req() { arrivedAt }: Known,
  ): Promise<AppliedBody> {
    await loadOwnDispute(tenant, disputeId, by);
    const disputes = await sweepHoldings(tenant, disputeId, reviewId, { by, at });
    await tellBanned(tenant, disputeId, reviewId, arrivedAt);
    return { disputes: [...(disputes ?? refuse('UnknownReference', { field: 'reviewId', name: reviewId }))] };
  }
}
