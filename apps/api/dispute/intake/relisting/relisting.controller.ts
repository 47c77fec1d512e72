import { checkUsed } from '#application/privacy/restricted-files.js';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { findOwnDispute } from '#application/dispute/earlier-disputes.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { earlierResult } from '#domain/dispute/intake/relisting/earlier-result.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { sealFiled } from '../../filed-words.js';
import { given } from '../../given.js';
import { ReasonBody } from '../../reason.dto.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { earlierOf } from './earlier-of.js';
import { ClaimRelistingBody, CompareGoodsBody, ConfirmRelistingBody, DifferentGoodsBody } from './relisting.dto.js';

/** Goods that were in a dispute before and are back under another link (practice P11). */
@ApiTags('relistings')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class RelistingController {
  @Post('relistings')
  @Access('party')
  @Operation('claimRelisting', {
    summary: 'Say that goods of an earlier dispute are back under another link; a person looks within a working day',
    refusals: [...ACT, 'NamedTwice', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  claimRelisting(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: ClaimRelistingBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async (file) => {
      const { earlierDisputeId, earlierNumber } = await earlierOf(acting.caller, body, file);
      if (earlierDisputeId === disputeId)
        refuse('UnknownReference', { field: 'earlierDisputeId', name: earlierNumber });
      const { rulebook } = file;
      const { statementContentId, evidence } = await sealFiled(acting.caller, disputeId, body, rulebook.materials);
      const pairs = body.pairs.map(pairOf);
      return {
        type: 'ClaimRelisting',
        data: { earlierDisputeId, earlierNumber, pairs, statementContentId, evidence },
      };
    });
  }

  @Post('relistings/confirmations')
  @Access('case-manager')
  @Operation('confirmRelisting', {
    summary:
      'Take items for goods of an earlier dispute: how that ended goes with the notices; what came back needs new facts',
    refusals: [...ACT, 'CheckMissing', 'NamedTwice', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  confirmRelisting(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: ConfirmRelistingBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { earlierDisputeId, earlierPair, pairs, basis, note } = body;
    return act(disputeId, acting, async ({ dispute }) => {
      const { actor, tenant } = acting.caller;
      await checkUsed(tenant.database, 'earlierDisputeId', [earlierDisputeId]);
      const found = await findOwnDispute(tenant, earlierDisputeId, actor);
      if (!found || earlierDisputeId === disputeId)
        refuse('UnknownReference', { field: 'earlierDisputeId', name: earlierDisputeId });
      const earlier = earlierResult({ disputeId: earlierDisputeId, dispute: found }, pairOf(earlierPair), dispute);
      const noteContentId = await sealText(acting.caller, disputeId, note);
      return { type: 'ConfirmRelisting', data: given({ pairs: pairs.map(pairOf), earlier, basis, noteContentId }) };
    });
  }

  @Post('relistings/:claimId/denials')
  @Access('case-manager')
  @Operation('denyRelisting', {
    summary: 'Find no goods of an earlier dispute; the complainant is told why',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  denyRelisting(
    @Param('disputeId', PathId) disputeId: string,
    @Param('claimId', PathId) claimId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'DenyRelisting',
      data: { claimId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('different-goods')
  @Access('party')
  @Operation('sayDifferentGoods', {
    summary: 'Say that items are not the goods of the earlier dispute; a person compares them within a working day',
    refusals: [...ACT, 'NamedTwice', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  sayDifferentGoods(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: DifferentGoodsBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => {
      const { statementContentId, evidence } = await sealFiled(acting.caller, disputeId, body, rulebook.materials);
      return { type: 'SayDifferentGoods', data: { pairs: body.pairs.map(pairOf), statementContentId, evidence } };
    });
  }

  @Post('different-goods/:sayingId/comparisons')
  @Access('case-manager')
  @Operation('compareGoods', {
    summary: 'Compare the goods; all three are told what came of it',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  compareGoods(
    @Param('disputeId', PathId) disputeId: string,
    @Param('sayingId', PathId) sayingId: string,
    @Body() { outcome, reason }: CompareGoodsBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'CompareGoods',
      data: { sayingId, outcome, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }
}
