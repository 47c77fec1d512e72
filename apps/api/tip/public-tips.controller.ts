import { randomBytes } from 'node:crypto';
import { Body, Controller, Get, Header, Headers, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { handleReward, hashOfCode, rewardClaimKey } from '#application/reward/rewards.js';
import { loadTip, openTip } from '#application/tip/tips.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Tip } from '#domain/tip/state.js';
import type { Request } from '#event-store/answers.js';
import { COLON } from '#messages/colon.js';
import { TIP_CLOSINGS_NAMED, TIP_OUTCOMES_NAMED, TIP_ROUTES, TIP_STAGE_NAMES, TIP_TAKEN } from '#messages/tip/words.js';
import type { Locale } from '#messages/locale.js';
import { given } from '../dispute/given.js';
import { disputeNumber } from '../dispute/intake/filing/dispute-number.js';
import { textKey } from '../dispute/text-key.js';
import { Access } from '../http/access.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { send } from '../http/send.js';
import { ClaimRewardBody, RewardChanged } from '../reward/reward.dto.js';
import { rewardFateOf } from '../reward/reward-fate.js';
import { bringsCode, countTip, PUBLIC, tenantForTips } from './tip-door.js';
import { GiveTipBody, TipFate, TipTaken } from './tip.dto.js';

/** Where anybody tells what it saw, and asks what has become of it (practice P21). */
@ApiTags('tips')
@Controller({ path: 'associations/:associationId/tips', version: '1' })
export class PublicTipsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('public')
  @Operation('giveTip', {
    summary: 'Tell the association what you saw; answered with a number, without a part in any dispute',
    description: 'At most ten in an hour from one address (429, Retry-After in seconds).',
    refusals: ['NotFound', 'TooManyAttempts'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: TipTaken })
  async giveTip(
    @Param('associationId', PathId) associationId: string,
    @Body() { subject, words, where, platformId, contact, claimHash }: GiveTipBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, at } = await tenantForTips(this.parts, associationId, known);
    await countTip(this.parts, associationId, known, request.key);
    const { status, body } = await openTip(tenant, { by: PUBLIC, at, request }, async (tipId) => {
      const keyName = textKey(tipId, PUBLIC);
      const sealed = [JSON.stringify(given({ words, where })), ...(contact === undefined ? [] : [contact])].map(
        (text) => ({ keyName, text }),
      );
      const [wordsContentId = '', contactContentId] = await tenant.vault.sealAll(sealed);
      const number = disputeNumber(at, randomBytes(5)).replace('PL-', 'TP-');
      return {
        type: 'GiveTip',
        data: given({ number, subject, platformId, wordsContentId, contactContentId, claimHash }),
      };
    });
    const told = { ...(JSON.parse(body) as object), message: TIP_TAKEN[known.locale] };
    void reply.status(status).type('application/json; charset=utf-8').send(JSON.stringify(told));
  }

  @Get(':tipId')
  @HttpCode(200)
  @Access('public')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getTipFate', {
    summary: 'What has become of a tip, for whoever has its id; of a reward for whoever brings the claim code, too',
    refusals: ['NotFound', 'TooManyAttempts'],
  })
  @ApiHeader({
    name: 'Parley-Claim-Code',
    required: false,
    description:
      'The claim code that was made when the tip was given; at most ten wrong ones in an hour from one address',
  })
  @ApiOkResponse({ type: TipFate })
  async getTipFate(
    @Param('associationId', PathId) associationId: string,
    @Param('tipId', PathId) tipId: string,
    @Req() known: Known,
    @Headers('parley-claim-code') code: string | undefined,
  ): Promise<TipFate> {
    const { tenant, at } = await tenantForTips(this.parts, associationId, known);
    const { tip } = await loadTip(tenant, tipId, PUBLIC, at);
    const { number, receivedAt } = tip;
    if (number === undefined || receivedAt === undefined) refuse('NotFound');
    const isOwn = await bringsCode(this.parts, associationId, known, tip, code);
    const reward = isOwn ? await rewardFateOf(tenant, tipId, at, known.locale) : undefined;
    return { number, receivedAt, message: fateOf(tip, known.locale), ...(reward && { reward }) };
  }

  @Post(':tipId/reward-claims')
  @HttpCode(200)
  @Access('public')
  @Operation('claimReward', {
    summary: 'Claim a reward that was granted for a tip, with the code that was made when it was given',
    description: 'At most ten in an hour from one address (429, Retry-After in seconds).',
    refusals: ['NotFound', 'WrongStage', 'ClaimCodeWrong', 'TooManyAttempts'],
    keyed: true,
  })
  @ApiOkResponse({ type: RewardChanged })
  async claimReward(
    @Param('associationId', PathId) associationId: string,
    @Param('tipId', PathId) tipId: string,
    @Body() { code, payee, payment }: ClaimRewardBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, at } = await tenantForTips(this.parts, associationId, known);
    await countTip(this.parts, associationId, known, request.key, 'reward-claim');
    const seal = { keyName: rewardClaimKey(tipId), text: JSON.stringify({ payee, payment }) };
    const codeHash = hashOfCode(code);
    const answer = await handleReward(
      tenant,
      tipId,
      { by: PUBLIC, at, request },
      (claimContentId) => ({ type: 'ClaimReward', data: { tipId, codeHash, claimContentId } }),
      seal,
    );
    send(reply, answer, tenant);
  }
}

/** In general words: never who has it, and never why. */
const fateOf = ({ stage, route, closing, answers }: Tip, locale: Locale): string => {
  const answer = answers.at(-1);
  if (answer) return TIP_ROUTES[answer.by][locale] + COLON[locale] + TIP_OUTCOMES_NAMED[answer.outcome][locale];
  if (stage === 'closed' && closing)
    return TIP_STAGE_NAMES.closed[locale] + COLON[locale] + TIP_CLOSINGS_NAMED[closing][locale];
  return route ? TIP_ROUTES[route.to][locale] : TIP_STAGE_NAMES['awaiting-route'][locale];
};
