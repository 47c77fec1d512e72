import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { roomKey, settlementKey } from '#application/room/room-key.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { refuse } from '#domain/kernel/refusal.js';
import { newId } from '#infrastructure/ids.js';
import { Act, type Acting } from '../dispute/acting.js';
import { Answers } from '../dispute/answers.js';
import { given } from '../dispute/given.js';
import { NoBody } from '../dispute/no-body.js';
import { Access } from '../http/access.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { onBreachOf } from '#domain/dispute/talks/settlement/on-breach.js';
import { actInRoom } from './acting-in-room.js';
import { OfferBody, RejectOfferBody, RoomAnswer } from './offer.dto.js';
import { IN_ROOM } from './refusals.js';
import { parseTerms, termsOf } from './terms.js';

@ApiTags('room')
@Controller({ path: 'disputes/:disputeId/rooms/:roomId/offers', version: '1' })
export class OfferController {
  @Post()
  @Access('party')
  @Operation('makeOffer', {
    summary: 'Make an offer, or answer one with your own',
    refusals: [
      ...IN_ROOM,
      'OfferStands',
      'TooMany',
      'InstantImplausible',
      'TermsImpossible',
      'GoodsCalledCounterfeit',
      'NamedTwice',
      'AgreementBinds',
    ],
    keyed: true,
  })
  @Answers(200, RoomAnswer)
  makeOffer(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @Body() body: OfferBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return actInRoom({ disputeId, roomId }, acting, async ({ rulebook }) => {
      const asked = termsOf(body);
      // who accepts it reads what a breach leads to, asked for or by the rulebook
      const terms = { ...asked, onBreach: asked.onBreach ?? onBreachOf(rulebook) };
      const termsContentId = await acting.caller.tenant.vault.seal(roomKey(roomId), canonicalJson(terms));
      return {
        command: {
          type: 'MakeOffer',
          data: given({ terms, termsContentId, expiresAt: body.expiresAt, counterTo: body.counterTo }),
        },
      };
    });
  }

  @Post(':offerId/acceptances')
  @Access('party')
  @Operation('acceptOffer', {
    summary: 'Accept an offer: it becomes a settlement',
    refusals: [...IN_ROOM, 'TermsImpossible', 'GoodsCalledCounterfeit', 'InstantImplausible', 'AgreementBinds'],
    keyed: true,
  })
  @Answers(200, RoomAnswer)
  acceptOffer(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @Param('offerId', PathId) offerId: string,
    @NoBody() _: undefined,
    @Act() acting: Acting,
  ): Promise<void> {
    const { vault } = acting.caller.tenant;
    return actInRoom({ disputeId, roomId }, acting, async ({ room }) => {
      const { termsContentId } =
        room.offers[offerId] ?? refuse('UnknownReference', { field: 'offerId', name: offerId });
      const text = (await vault.open([termsContentId])).get(termsContentId) ?? refuse('OfferGone');
      const settlementId = newId();
      const settledContentId = await vault.seal(settlementKey(settlementId), text);
      return {
        command: { type: 'AcceptOffer', data: { offerId, terms: parseTerms(text), settlementId, settledContentId } },
        answer: { settlementId },
      };
    });
  }

  @Post(':offerId/rejections')
  @Access('party')
  @Operation('rejectOffer', { summary: 'Say no to an offer', refusals: IN_ROOM, keyed: true })
  @Answers(200, RoomAnswer)
  rejectOffer(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @Param('offerId', PathId) offerId: string,
    @Body() { reason }: RejectOfferBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return actInRoom({ disputeId, roomId }, acting, async () => {
      const reasonContentId =
        reason === undefined ? undefined : await acting.caller.tenant.vault.seal(roomKey(roomId), reason);
      return { command: { type: 'RejectOffer', data: given({ offerId, reasonContentId }) } };
    });
  }

  @Post(':offerId/withdrawals')
  @Access('party')
  @Operation('withdrawOffer', { summary: 'Take your offer back before it is accepted', refusals: IN_ROOM, keyed: true })
  @Answers(200, RoomAnswer)
  withdrawOffer(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roomId', PathId) roomId: string,
    @Param('offerId', PathId) offerId: string,
    @NoBody() _: undefined,
    @Act() acting: Acting,
  ): Promise<void> {
    return actInRoom({ disputeId, roomId }, acting, () =>
      Promise.resolve({ command: { type: 'WithdrawOffer', data: { offerId } } }),
    );
  }
}
