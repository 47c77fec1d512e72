import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import { placeShopWatch } from '#application/watch/place-shop-watch.js';
import { placeWatch } from '#application/watch/place-watch.js';
import { actOnWatch, wordsOf, type LoadedWatch } from '#application/watch/watches.js';
import { given } from '../dispute/given.js';
import { READ } from '../dispute/refusals.js';
import { sealText } from '../dispute/seal.js';
import { Access } from '../http/access.js';
import { After } from '../http/after.js';
import type { Caller } from '../http/caller.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller } from '../http/request.js';
import { send } from '../http/send.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { listWatches } from './list-watches.js';
import {
  AnswerWatchObjectionBody,
  EndWatchBody,
  ListWatchesQuery,
  ObjectToWatchBody,
  WatchActed,
  WatchGoodsBody,
  WatchList,
  WatchPlaced,
  WatchShopBody,
} from './watches.dto.js';

const ACT = [...READ, 'NotYourPart', 'AnsweredAlready'] as const;

/** Goods that were complained of, watched for a time: a new listing of the same is told, and nothing taken down by it. */
@ApiTags('watch-list')
@ApiHeader({ name: 'Parley-Party', required: false, description: 'The party that you act for' })
@Controller({ path: 'watches', version: '1' })
export class WatchesController {
  @Post()
  @Access('case-manager')
  @Operation('watchGoods', {
    summary: 'Watch goods of a dispute until a day, at most 180 days',
    description:
      'A listing with the same number on the platform, or with the same title anywhere, is told to the right holder and to ' +
      'the platform on which it is. The shop sees that its goods are watched, why and until when, and may object.',
    refusals: [...READ, 'UnknownReference', 'InstantImplausible', 'NothingNamed', 'WrongStage', 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiResponse({ status: 201, type: WatchPlaced })
  async watchGoods(
    @Body() { disputeId, itemId, until, reason }: WatchGoodsBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    send(reply, await placeWatch(tenant, { by, at, request }, { disputeId, itemId, until, reason }), tenant);
  }

  @Post('shops')
  @Access('case-manager')
  @Operation('watchShop', {
    summary: 'Watch a shop that is proposed as affiliated until a day, at most 180 days',
    description:
      'What its platform sends to be screened under that shop is told to the right holder of the dispute and to that ' +
      'platform, each listing once; neither learns with whom it is tied. The shop sees which kinds it shares with another, and may object.',
    refusals: [...READ, 'UnknownReference', 'InstantImplausible', 'SecondPersonNeeded'],
    keyed: true,
  })
  @ApiResponse({ status: 201, type: WatchPlaced })
  async watchShop(
    @Body() { disputeId, shopId, reason, until }: WatchShopBody,
    @Act() { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  ): Promise<void> {
    send(reply, await placeShopWatch(tenant, { by, at, request }, { disputeId, shopId, reason, until }), tenant);
  }

  @Get()
  @Access('party', 'case-manager', 'platform:read')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listWatches', {
    summary: 'Watched goods and shops that concern you, the newest first; as a case manager all of the association',
    description:
      'A shop sees its own without what was found, a right holder and a platform what was found. Who is tied to whom stands in none.',
    refusals: READ,
  })
  @ApiHeader({ name: 'Parley-After', required: false, description: 'Parley-Token of a change that it has to show' })
  @ApiOkResponse({ type: WatchList })
  listWatches(
    @Query() query: ListWatchesQuery,
    @CurrentCaller() caller: Caller,
    @After() token: string | undefined,
  ): Promise<WatchList> {
    return listWatches(caller, query, token);
  }

  @Post(':watchId/objections')
  @HttpCode(200)
  @Access('party')
  @Operation('objectToWatch', {
    summary: 'Say, as the shop, why your goods should not be watched',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: WatchActed })
  objectToWatch(
    @Param('watchId', PathId) watchId: string,
    @Body() { text }: ObjectToWatchBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(watchId, acting, async (file) => ({
      type: 'ObjectToWatch',
      data: { textContentId: await sealText(acting.caller, placeOf(file), text) },
    }));
  }

  @Post(':watchId/answers')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('answerWatchObjection', {
    summary: 'Answer an objection, as another officer than placed it: they stay watched, or not',
    refusals: [...ACT, 'SecondPersonNeeded', 'NothingNamed', 'UnknownReference'],
    keyed: true,
  })
  @ApiOkResponse({ type: WatchActed })
  answerWatchObjection(
    @Param('watchId', PathId) watchId: string,
    @Body() { outcome, reason, partyId }: AnswerWatchObjectionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(watchId, acting, async (file) => ({
      type: 'AnswerWatchObjection',
      data: given({ partyId, outcome, reasonContentId: await sealText(acting.caller, placeOf(file), reason) }),
    }));
  }

  @Post(':watchId/ends')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('endWatch', { summary: 'Take goods or a shop off the list before the day', refusals: ACT, keyed: true })
  @ApiOkResponse({ type: WatchActed })
  endWatch(
    @Param('watchId', PathId) watchId: string,
    @Body() { ending }: EndWatchBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(watchId, acting, () => Promise.resolve({ type: 'EndWatch', data: { ending } }));
  }
}

const placeOf = ({ watch, stream }: LoadedWatch): string => wordsOf(stream.streamId, watch.placed);

const act = async (
  watchId: string,
  { caller: { actor: by, now: at, tenant }, request, reply }: Acting,
  make: Parameters<typeof actOnWatch>[3],
): Promise<void> => send(reply, await actOnWatch(tenant, watchId, { by, at, request }, make), tenant);
