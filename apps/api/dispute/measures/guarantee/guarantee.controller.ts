import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { ACT } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { ReasonBody } from '../urgent/urgent.dto.js';
import { prepareGuarantee } from './give-guarantee.js';
import {
  AnswerEarlyRestorationBody,
  AskEarlyRestorationBody,
  ClaimGuaranteeBody,
  DecideRestorationBody,
  GiveGuaranteeBody,
  PreservationPapersBody,
} from './guarantee.dto.js';

@ApiTags('guarantee')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class GuaranteeController {
  @Post('guarantees')
  @Access('party', 'case-manager')
  @Operation('giveGuarantee', {
    summary: 'Record a guarantee; the association never holds money',
    refusals: [...ACT, 'LaneNotOpen', 'GuaranteeNotValid', 'InstantImplausible', 'UnknownReference', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  giveGuarantee(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: GiveGuaranteeBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => ({
      type: 'GiveGuarantee',
      data: await prepareGuarantee(acting.caller, disputeId, body, rulebook),
    }));
  }

  @Post('guarantees/:guaranteeId/requests')
  @Access('party', 'case-manager')
  @Operation('askEarlyRestoration', {
    summary: 'Ask, behind a guarantee, for early restoration or for label and escrow',
    refusals: [...ACT, 'LaneNotOpen', 'GuaranteeNotValid', 'MeasureNotStanding'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  askEarlyRestoration(
    @Param('disputeId', PathId) disputeId: string,
    @Param('guaranteeId', PathId) guaranteeId: string,
    @Body() { pairs, wish }: AskEarlyRestorationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({
      type: 'AskEarlyRestoration',
      data: { guaranteeId, pairs: pairs.map(pairOf), wish },
    }));
  }

  @Post('guarantees/:guaranteeId/answers')
  @Access('case-manager', 'platform:measures')
  @Operation('answerEarlyRestoration', {
    summary: 'Grant early restoration, or refuse it with the reason',
    refusals: [...ACT, 'MeasureNotStanding'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  answerEarlyRestoration(
    @Param('disputeId', PathId) disputeId: string,
    @Param('guaranteeId', PathId) guaranteeId: string,
    @Body() { outcome, reason }: AnswerEarlyRestorationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'AnswerEarlyRestoration',
      data: given({ guaranteeId, outcome, reasonContentId: await sealText(acting.caller, disputeId, reason) }),
    }));
  }

  @Post('guarantees/:guaranteeId/decisions')
  @Access('case-manager')
  @Operation('decideRestoration', {
    summary: 'Decide on goods that are still on sale behind a guarantee that has ended, or after a judgment',
    refusals: [...ACT, 'NothingNamed', 'UnknownReference', 'ComplainantBarred'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  decideRestoration(
    @Param('disputeId', PathId) disputeId: string,
    @Param('guaranteeId', PathId) guaranteeId: string,
    @Body() { pairs, outcome, reason }: DecideRestorationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'DecideRestoration',
      data: {
        guaranteeId,
        pairs: pairs.map(pairOf),
        outcome,
        reasonContentId: await sealText(acting.caller, disputeId, reason),
      },
    }));
  }

  @Post('guarantees/:guaranteeId/releases')
  @Access('party', 'case-manager')
  @Operation('releaseGuarantee', { summary: 'Let a guarantee go', refusals: ACT, keyed: true })
  @Answers(200, CommandAnswer)
  releaseGuarantee(
    @Param('disputeId', PathId) disputeId: string,
    @Param('guaranteeId', PathId) guaranteeId: string,
    @Body() { reason }: ReasonBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ReleaseGuarantee',
      data: { guaranteeId, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }

  @Post('guarantees/:guaranteeId/claims')
  @Access('party', 'case-manager')
  @Operation('claimGuarantee', {
    summary: 'Claim on a guarantee',
    refusals: [...ACT, 'GuaranteeNotValid'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  claimGuarantee(
    @Param('disputeId', PathId) disputeId: string,
    @Param('guaranteeId', PathId) guaranteeId: string,
    @Body() { amount: { minorUnits, currency }, basis }: ClaimGuaranteeBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'ClaimGuarantee',
      data: {
        guaranteeId,
        amount: { minorUnits, currency },
        basisContentId: await sealText(acting.caller, disputeId, basis),
      },
    }));
  }

  @Post('preservation-papers')
  @Access('party')
  @Operation('orderPreservationPapers', {
    summary: 'Get papers for an application to a court for preservation',
    refusals: [...ACT, 'LaneNotOpen'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  orderPreservationPapers(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { pairs }: PreservationPapersBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'OrderPreservationPapers', data: { pairs: pairs.map(pairOf) } }));
  }
}
