import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { sealFiled } from '../../filed-words.js';
import { given } from '../../given.js';
import { NoBody } from '../../no-body.js';
import { ReasonBody } from '../../reason.dto.js';
import { ACT } from '../../refusals.js';
import { sealText, sealTexts } from '../../seal.js';
import { AdmitRoundBody } from '../filing/check-complaint.dto.js';
import { sealAcceptance } from '../filing/seal-acceptance.js';
import { ConfirmUndoneBody, ListSideEffectsBody, RaiseAgainBody } from './round.dto.js';

@ApiTags('rounds')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class RoundController {
  @Post('rounds')
  @Access('party')
  @Operation('raiseAgain', {
    summary: 'Ask with new facts for what was lifted to be taken down again',
    refusals: [...ACT, 'DeclarationMissing', 'NamedTwice', 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  raiseAgain(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: RaiseAgainBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => {
      const sealed = await sealFiled(acting.caller, disputeId, body, rulebook.materials);
      const { statementContentId, evidence, materials } = sealed;
      const papers = materials.length > 0 && { materials };
      return {
        type: 'RaiseAgain',
        data: {
          pairs: body.pairs.map(pairOf),
          statementContentId,
          evidence,
          ...papers,
          declaration: body.declaration.version,
        },
      };
    });
  }

  @Post('rounds/:roundId/admissions')
  @Access('case-manager')
  @Operation('admitRound', {
    summary: 'Find the facts new: notice anew and take down again',
    refusals: [...ACT, 'UnknownReference', 'NamedTwice', 'MaterialsMissing', 'BytesMissing', 'NewFactsNeeded'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  admitRound(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roundId', PathId) roundId: string,
    @Body() body: AdmitRoundBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'AdmitRound',
      data: { roundId, ...(await sealAcceptance(acting.caller, disputeId, body)) },
    }));
  }

  @Post('rounds/:roundId/refusals')
  @Access('case-manager')
  @Operation('refuseRound', {
    summary: 'Find nothing new; the complainant is told why',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  refuseRound(
    @Param('disputeId', PathId) disputeId: string,
    @Param('roundId', PathId) roundId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'RefuseRound',
      data: { roundId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('side-effects')
  @Access('platform:measures', 'case-manager')
  @Operation('listSideEffects', {
    summary:
      'List what was done to the respondent beside a measure: the platform, or a person for one without an interface',
    refusals: [...ACT, 'MeasureNotStanding', 'NotByHand'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  listSideEffects(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: ListSideEffectsBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { respondentId, itemId, sideEffects } = body;
    return act(disputeId, acting, async () => {
      const details = await sealTexts(
        acting.caller,
        disputeId,
        sideEffects.map((one) => one.details),
      );
      const listed = sideEffects.map(({ kind }, i) => given({ kind, detailsContentId: details[i] }));
      return { type: 'ListSideEffects', data: { respondentId, itemId, sideEffects: listed } };
    });
  }

  @Post('side-effects/undoings')
  @Access('platform:measures', 'case-manager')
  @Operation('confirmUndone', {
    summary: 'Confirm that side effects were undone: the platform, or a person for one without an interface',
    refusals: [...ACT, 'InstantImplausible', 'UnknownReference', 'NotByHand'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  confirmUndone(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: ConfirmUndoneBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { respondentId, itemId, sideEffectIds, undoneAt } = body;
    return act(disputeId, acting, () => ({
      type: 'ConfirmUndone',
      data: given({ respondentId, itemId, sideEffectIds, undoneAt }),
    }));
  }
}
