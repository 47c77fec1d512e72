import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  recordAcceptance,
  recordLeaving,
  recordObjection,
  recordPublicity,
  recordRepairAsked,
} from '#application/rating/member-acts.js';
import { loadAdoptions } from '#application/rating/adoptions.js';
import { loadRated } from '#application/rating/member-stream.js';
import { rateMember } from '#application/rating/rate-member.js';
import { findUnusable } from '#application/rating/usable-facts.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../http/request.js';
import { send } from '../http/send.js';
import { disputeOfFact } from '#rating/fact.js';
import { asOf } from './as-of.js';
import { RatingView } from './rating-view.dto.js';
import {
  AcceptRulesBody,
  AskForRepairBody,
  ContestFactBody,
  PublicityBody,
  RatingAnswer,
  RatingQuery,
} from './rating.dto.js';
import { factsDecided, viewDecisions } from './view-decisions.js';
import { factsShown, viewRating } from './view-rating.js';
import { assertReads, getMemberKind } from './who.js';

const AFTER = {
  name: 'Parley-After',
  required: false,
  description: 'Parley-Token of a change that the rating has to show',
};
const READ = ['Unauthenticated', 'Forbidden', 'NotFound', 'NotCaughtUp'] as const;
const OWN = ['Unauthenticated', 'Forbidden', 'NotFound', 'AuthorityExpired', 'AuthorityLacksScope'] as const;

/** What a member does about its own integrity rating: a party, a platform, or a person who represents others. */
@ApiTags('rating')
@Controller({ path: 'ratings/:memberId', version: '1' })
export class RatingController {
  @Get()
  @Access('signed-in', 'platform:read')
  @Header('Cache-Control', 'private, no-cache')
  @Operation('getRating', {
    summary: 'A member’s rating with every point, for any day and any state of knowledge',
    description: 'For the member itself and the association’s staff; never for anybody who may sit on a panel.',
    refusals: [...READ, 'InstantImplausible'],
  })
  @ApiHeader(AFTER)
  @ApiOkResponse({ type: RatingView })
  async getRating(
    @Param('memberId', PathId) memberId: string,
    @Query() query: RatingQuery,
    @CurrentCaller() caller: Caller,
    @After() after: string | undefined,
  ): Promise<RatingView> {
    await assertReads(caller, memberId);
    const { rated } = await loadRated(caller.tenant, memberId);
    if (rated.accepted.length === 0) return refuse('NotFound');
    const moment = await asOf(caller, query, after);
    const now = await rateMember(caller.tenant, memberId, moment);
    const facts = now ? factsShown(now) : [];
    const { database, associationId } = caller.tenant;
    const named = [...facts.map(({ disputeId }) => disputeId), ...factsDecided(rated).map(disputeOfFact)];
    const unusable = await findUnusable(database, associationId, [...new Set(named)]);
    const decisions = await viewDecisions(caller, rated, (factId) => unusable.has(disputeOfFact(factId)));
    const shown = {
      ...{ storedOnly: new Set(unusable.keys()), locale: caller.locale },
      adopted: await loadAdoptions(caller.tenant),
    };
    return {
      memberId,
      on: moment.on,
      ...(now ? viewRating(rated, now, shown) : { roles: [] }),
      decisions,
    } as RatingView;
  }

  @Post('acceptances')
  @Access('signed-in', 'platform:measures')
  @Operation('acceptRatingRules', {
    summary: 'Accept the rules of rating in force; from then on you are rated by them',
    refusals: [...OWN, 'UnknownReference'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: RatingAnswer })
  async acceptRatingRules(
    @Param('memberId', PathId) memberId: string,
    @Body() { version }: AcceptRulesBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kind = await getMemberKind(caller, memberId);
    const { tenant, actor: by, now: at } = caller;
    send(reply, await recordAcceptance(tenant, memberId, kind, version, { by, at, request }), tenant);
  }

  @Post('leavings')
  @HttpCode(200)
  @Access('signed-in', 'platform:measures')
  @Operation('leaveRating', { summary: 'Leave the rating', refusals: [...OWN, 'RulesNotAccepted'], keyed: true })
  @ApiOkResponse({ type: RatingAnswer })
  async leaveRating(
    @Param('memberId', PathId) memberId: string,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await getMemberKind(caller, memberId);
    const { tenant, actor: by, now: at } = caller;
    send(reply, await recordLeaving(tenant, memberId, { by, at, request }), tenant);
  }

  @Post('publicity')
  @HttpCode(200)
  @Access('signed-in')
  @Operation('setRatingPublicity', {
    summary: 'As a natural person, agree or agree no longer that your grades are public',
    refusals: [...OWN, 'RulesNotAccepted'],
    keyed: true,
  })
  @ApiOkResponse({ type: RatingAnswer })
  async setRatingPublicity(
    @Param('memberId', PathId) memberId: string,
    @Body() { isPublic }: PublicityBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await getMemberKind(caller, memberId);
    const { tenant, actor: by, now: at } = caller;
    send(reply, await recordPublicity(tenant, memberId, isPublic, { by, at, request }), tenant);
  }

  @Post('objections')
  @Access('signed-in', 'platform:measures')
  @Operation('contestFact', {
    summary: 'Object to a fact of your rating; people who had no hand in it decide',
    refusals: [...OWN, 'RulesNotAccepted', 'AnsweredAlready', 'NotCaughtUp'],
    keyed: true,
  })
  @ApiHeader(AFTER)
  @ApiCreatedResponse({ type: RatingAnswer })
  async contestFact(
    @Param('memberId', PathId) memberId: string,
    @Body() body: ContestFactBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @After() after: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await getMemberKind(caller, memberId);
    const { tenant, actor: by, now: at } = caller;
    const { known } = await asOf(caller, {}, after);
    send(reply, await recordObjection(tenant, memberId, body, known, { by, at, request }), tenant);
  }

  @Post('repairs')
  @Access('signed-in', 'platform:measures')
  @Operation('askForRepair', {
    summary: 'Ask that a fact against you counts no more, since it was put right',
    refusals: [...OWN, 'RulesNotAccepted', 'AnsweredAlready', 'RepairTooEarly', 'NotCaughtUp', 'UnknownReference'],
    keyed: true,
  })
  @ApiHeader(AFTER)
  @ApiCreatedResponse({ type: RatingAnswer })
  async askForRepair(
    @Param('memberId', PathId) memberId: string,
    @Body() body: AskForRepairBody,
    @CurrentCaller() caller: Caller,
    @KeyedRequest() request: Request,
    @After() after: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await getMemberKind(caller, memberId);
    const { tenant, actor: by, now: at } = caller;
    const { known } = await asOf(caller, {}, after);
    send(reply, await recordRepairAsked(tenant, memberId, body, known, { by, at, request }), tenant);
  }
}
