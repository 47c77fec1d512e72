import { Body, Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { handleReward, rewardsKey } from '#application/reward/rewards.js';
import { Access } from '../http/access.js';
import type { Caller } from '../http/caller.js';
import { invalid } from '../http/http-problem.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import {
  DecideRewardBody,
  ProposeRewardBody,
  RecordRewardPaidBody,
  ReleaseRewardBody,
  RewardChanged,
  RewardList,
  RewardView,
  WithholdRewardBody,
} from './reward.dto.js';
import { listRewards, viewReward } from './view-reward.js';

const READ = ['Unauthenticated', 'Forbidden', 'NotFound', 'BytesMissing'] as const;
const ACT = ['Unauthenticated', 'Forbidden', 'NotFound', 'WrongStage'] as const;

/** Rewards for consumers’ tips: proposed by one officer, decided by another, paid outside. */
@ApiTags('rewards')
@Controller({ version: '1' })
export class RewardsController {
  @Get('rewards')
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listRewards', {
    summary: 'Rewards for tips, the newest first, and what is left of the budget',
    refusals: READ,
  })
  @ApiOkResponse({ type: RewardList })
  listRewards(@CurrentCaller() caller: Caller): Promise<RewardList> {
    return listRewards(caller);
  }

  @Get('tips/:tipId/reward')
  @Access('case-manager')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getReward', {
    summary: 'The reward for one tip with whom to pay, the grades that fit it and what you may do now',
    refusals: READ,
  })
  @ApiOkResponse({ type: RewardView })
  getReward(@Param('tipId', PathId) tipId: string, @CurrentCaller() caller: Caller): Promise<RewardView> {
    return viewReward(caller, tipId);
  }

  @Post('tips/:tipId/reward-proposals')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('proposeReward', {
    summary: 'Propose a reward for a tip by a grade of the rules in force',
    refusals: [...ACT, 'RewardNotOpen', 'SumOutside', 'UnknownReference'],
    keyed: true,
  })
  @ApiOkResponse({ type: RewardChanged })
  proposeReward(
    @Param('tipId', PathId) tipId: string,
    @Body() { grade, sum, reason }: ProposeRewardBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(tipId, acting, reason, (reasonContentId) => ({
      type: 'ProposeReward',
      data: { tipId, grade, sum, reasonContentId },
    }));
  }

  @Post('tips/:tipId/reward-decisions')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('decideReward', {
    summary: 'Grant a reward, or not, as another person than who proposed it; within the budget of the period',
    refusals: [...ACT, 'SecondPersonNeeded', 'RewardNotOpen', 'RewardBudgetSpent'],
    keyed: true,
  })
  @ApiOkResponse({ type: RewardChanged })
  decideReward(
    @Param('tipId', PathId) tipId: string,
    @Body() { granted, reason }: DecideRewardBody,
    @Act() acting: Acting,
  ): Promise<void> {
    if (granted) return act(tipId, acting, undefined, () => ({ type: 'DecideReward', data: { tipId, granted } }));
    if (reason === undefined) throw invalid('reason', 'missing');
    return act(tipId, acting, reason, (reasonContentId) => ({
      type: 'DecideReward',
      data: { tipId, granted, reasonContentId },
    }));
  }

  @Post('tips/:tipId/reward-payments')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('recordRewardPaid', {
    summary: 'Write down that a claimed reward was paid, with the reference of the payment',
    refusals: [...ACT, 'InstantImplausible'],
    keyed: true,
  })
  @ApiOkResponse({ type: RewardChanged })
  recordRewardPaid(
    @Param('tipId', PathId) tipId: string,
    @Body() { reference, paidOn }: RecordRewardPaidBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(tipId, acting, reference, (referenceContentId) => ({
      type: 'RecordRewardPaid',
      data: { tipId, referenceContentId, paidOn },
    }));
  }

  @Post('tips/:tipId/reward-withholdings')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('withholdReward', {
    summary: 'Say, as another person than who granted it, that whoever claimed it is one whom the rules give nothing',
    refusals: [...ACT, 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: RewardChanged })
  withholdReward(
    @Param('tipId', PathId) tipId: string,
    @Body() { ground, reason }: WithholdRewardBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(tipId, acting, reason, (reasonContentId) => ({
      type: 'WithholdReward',
      data: { tipId, ground, reasonContentId },
    }));
  }

  @Post('tips/:tipId/reward-releases')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('releaseReward', {
    summary: 'Say, as another person than who withheld it, that it is to be paid after all',
    refusals: [...ACT, 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: RewardChanged })
  releaseReward(
    @Param('tipId', PathId) tipId: string,
    @Body() { reason }: ReleaseRewardBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(tipId, acting, reason, (reasonContentId) => ({
      type: 'ReleaseReward',
      data: { tipId, reasonContentId },
    }));
  }
}

const act = async (
  tipId: string,
  { caller: { tenant, actor: by, now: at }, request, reply }: Acting,
  text: string | undefined,
  make: Parameters<typeof handleReward>[3],
): Promise<void> => {
  const seal = text === undefined ? undefined : { keyName: rewardsKey(tenant.associationId), text };
  send(reply, await handleReward(tenant, tipId, { by, at, request }, make, seal), tenant);
};
