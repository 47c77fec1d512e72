import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadRight } from '#application/right/rights.js';
import { handleTip, loadTip } from '#application/tip/tips.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { refuse } from '#domain/kernel/refusal.js';
import { holderOn } from '#domain/right/in-force.js';
import type { TipRoute } from '#domain/tip/events.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import { sealText } from '../dispute/seal.js';
import { READ } from '../dispute/refusals.js';
import { given } from '../dispute/given.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { invalid } from '../http/http-problem.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { ActOnRight as ActOnTip, type ActingOnRight as ActingOnTip } from '../right/acting.js';
import { listTips } from './list-tips.js';
import {
  AnswerTipBody,
  CloseTipBody,
  ListTipsQuery,
  RouteTipBody,
  SecondTipBody,
  TipChanged,
  TipList,
  TipView,
} from './tip.dto.js';
import { viewTip } from './view-tip.js';

const ON_TIP = [...READ, 'NotYourPart', 'WrongStage'] as const;

/** Consumers' tips, for the staff and for whoever they were handed to. */
@ApiTags('tips')
@ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
@Controller({ path: 'tips', version: '1' })
export class TipsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('case-manager', 'platform:read', 'party')
  @Operation('listTips', {
    summary: 'Tips that you have, and for the staff all of them, the newest first',
    refusals: READ,
  })
  @ApiHeader({
    name: 'Parley-After',
    required: false,
    description: 'Parley-Token of a change that the list has to show',
  })
  @ApiOkResponse({ type: TipList })
  listTips(
    @Query() query: ListTipsQuery,
    @CurrentCaller() caller: Caller,
    @After() after: string | undefined,
  ): Promise<object> {
    return listTips(caller, query, after);
  }

  @Get(':tipId')
  @Access('case-manager', 'platform:read', 'party')
  @Operation('getTip', { summary: 'One tip as you may see it, with what you may do now', refusals: READ })
  @ApiOkResponse({ type: TipView })
  async getTip(@Param('tipId', PathId) tipId: string, @CurrentCaller() caller: Caller): Promise<object> {
    return viewTip(caller, await loadTip(caller.tenant, tipId, caller.actor, caller.now));
  }

  @Post(':tipId/routes')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('routeTip', {
    summary:
      'Hand it to a platform, a right holder of the register, or an authority; a grave one waits for a second person',
    refusals: [...ON_TIP, 'UnknownReference'],
    keyed: true,
  })
  @ApiOkResponse({ type: TipChanged })
  routeTip(
    @Param('tipId', PathId) tipId: string,
    @Body() body: RouteTipBody,
    @ActOnTip() acting: ActingOnTip,
  ): Promise<void> {
    return actOnTip(tipId, acting, async () => {
      const route = await routeOf(this.parts, acting.caller, tipId, body);
      const reasonContentId = await sealText(acting.caller, tipId, body.reason);
      return {
        type: 'DecideTip',
        data: given({ decision: given({ route, reasonContentId, pictures: body.pictures }), grave: body.grave }),
      };
    });
  }

  @Post(':tipId/closings')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('closeTip', {
    summary: 'Close it with a reason; a grave one waits for a second person',
    refusals: ON_TIP,
    keyed: true,
  })
  @ApiOkResponse({ type: TipChanged })
  closeTip(
    @Param('tipId', PathId) tipId: string,
    @Body() { closing, grave, reason }: CloseTipBody,
    @ActOnTip() acting: ActingOnTip,
  ): Promise<void> {
    return actOnTip(tipId, acting, async () => {
      const reasonContentId = await sealText(acting.caller, tipId, reason);
      return { type: 'DecideTip', data: given({ decision: { closing, reasonContentId }, grave }) };
    });
  }

  @Post(':tipId/agreements')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('secondTip', {
    summary: 'As second person, agree to what is to become of a grave tip, or send it back with a reason',
    refusals: [...ON_TIP, 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiOkResponse({ type: TipChanged })
  secondTip(
    @Param('tipId', PathId) tipId: string,
    @Body() { agrees, reason }: SecondTipBody,
    @ActOnTip() acting: ActingOnTip,
  ): Promise<void> {
    if (!agrees && reason === undefined) throw invalid('reason', 'missing');
    return actOnTip(tipId, acting, async () => ({
      type: 'SecondTip',
      data:
        reason === undefined || agrees
          ? { agrees: true }
          : { agrees: false, reasonContentId: await sealText(acting.caller, tipId, reason) },
    }));
  }

  @Post(':tipId/answers')
  @HttpCode(200)
  @Access('case-manager', 'platform:measures', 'party')
  @Operation('answerTip', {
    summary: 'Say what you did about a tip that you have, or for staff: what the authority did',
    refusals: ON_TIP,
    keyed: true,
  })
  @ApiOkResponse({ type: TipChanged })
  answerTip(
    @Param('tipId', PathId) tipId: string,
    @Body() { outcome, note }: AnswerTipBody,
    @ActOnTip() acting: ActingOnTip,
  ): Promise<void> {
    return actOnTip(tipId, acting, async () => ({
      type: 'AnswerTip',
      data: given({ outcome, noteContentId: await sealText(acting.caller, tipId, note) }),
    }));
  }
}

const actOnTip = async (
  tipId: string,
  { caller: { actor: by, now: at, tenant }, request, reply }: ActingOnTip,
  make: Parameters<typeof handleTip>[3],
): Promise<void> => send(reply, await handleTip(tenant, tipId, { by, at, request }, make), tenant);

/** Where it goes, with what names the place; anything missing or unknown is refused with its field. */
const routeOf = async (
  { dataSource }: ApiParts,
  caller: Caller,
  tipId: string,
  { to, platformId, rightId, authority }: RouteTipBody,
): Promise<TipRoute> => {
  const { actor, tenant, now } = caller;
  if (to === 'platform') {
    if (platformId === undefined) throw invalid('platformId', 'missing');
    const known = await dataSource
      .getRepository(Platform)
      .existsBy({ associationId: tenant.associationId, id: platformId });
    if (!known) refuse('UnknownReference', { field: 'platformId', name: platformId });
    return { to, platformId };
  }
  if (to === 'right-holder') {
    if (rightId === undefined) throw invalid('rightId', 'missing');
    const { right } = await loadRight(tenant, rightId, actor, now);
    const holderId =
      holderOn(right, localDateAt(now)) ?? refuse('UnknownReference', { field: 'rightId', name: rightId });
    return { to, rightId, holderId };
  }
  if (authority === undefined) throw invalid('authority', 'missing');
  return { to, authority: { kind: authority.kind, nameContentId: await sealText(caller, tipId, authority.name) } };
};
