import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadDispute } from '#application/dispute/disputes.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import type { Terms } from '#domain/dispute/talks/settlement/terms.js';
import { seesSettlement } from '#domain/dispute/visibility/sees-settlement.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { checkEvidenceRefs } from '../../intake/filing/check-refs.js';
import { collectEvidence } from '../../intake/filing/evidence.js';
import { given } from '../../given.js';
import { NoBody } from '../../no-body.js';
import { ACT, READ } from '../../refusals.js';
import { sealText } from '../../seal.js';
import { textKey } from '../../text-key.js';
import { collectTexts } from '../../texts.js';
import { saidOfPerformance } from './said-of-performance.js';
import {
  AllegeBreachBody,
  AnswerBreachBody,
  DecideBreachBody,
  ReportPerformanceBody,
  SettlementBody,
} from './settlement.dto.js';

@ApiTags('settlement')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class SettlementController {
  @Get('settlements/:settlementId')
  @Access('party', 'case-manager', 'platform:read', 'mediator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getSettlement', { summary: 'What was agreed, for its two sides and the staff', refusals: READ })
  @ApiOkResponse({ type: SettlementBody })
  async getSettlement(
    @Param('disputeId', PathId) disputeId: string,
    @Param('settlementId', PathId) settlementId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<object> {
    const { dispute, context, stream } = await loadDispute(tenant, disputeId, actor);
    const settlement = dispute.settlements[settlementId] ?? refuse('NotFound');
    if (!seesSettlement(settlement, visibilityOf(actor, { dispute, context }), dispute)) refuse('NotFound');
    const { termsContentId, undertakingIds } = settlement;
    const [opened, said] = await Promise.all([
      tenant.vault.open([termsContentId]),
      saidOfPerformance(stream.events, undertakingIds, tenant.vault),
    ]);
    const terms = opened.get(termsContentId);
    return given({ settlementId, terms: terms === undefined ? undefined : (JSON.parse(terms) as Terms), said });
  }

  @Post('undertakings/:undertakingId/performances')
  @Access('party')
  @Operation('reportPerformance', {
    summary: 'Say that what you promised is done, with its proof',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  reportPerformance(
    @Param('disputeId', PathId) disputeId: string,
    @Param('undertakingId', PathId) undertakingId: string,
    @Body() body: ReportPerformanceBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => {
      checkEvidenceRefs(body.evidence, [], rulebook.materials);
      const [texts, key] = [collectTexts(), textKey(disputeId, acting.caller.actor)];
      const note = body.note === undefined ? undefined : texts.add(key, body.note);
      const evidence = collectEvidence(body.evidence, texts, key);
      await texts.seal(acting.caller.tenant.vault);
      return {
        type: 'ReportPerformance',
        data: given({ undertakingId, noteContentId: note?.(), evidence: evidence.files() }),
      };
    });
  }

  @Post('undertakings/:undertakingId/confirmations')
  @Access('party')
  @Operation('confirmPerformance', {
    summary: 'Confirm that what was promised to you is done',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  confirmPerformance(
    @Param('disputeId', PathId) disputeId: string,
    @Param('undertakingId', PathId) undertakingId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'ConfirmPerformance', data: { undertakingId } }));
  }

  @Post('undertakings/:undertakingId/objections')
  @Access('party')
  @Operation('allegeBreach', {
    summary: 'Say that what was promised to you was not done as agreed',
    refusals: [...ACT, 'DeadlineNotReached', 'DeadlinePassed'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  allegeBreach(
    @Param('disputeId', PathId) disputeId: string,
    @Param('undertakingId', PathId) undertakingId: string,
    @Body() { ground }: AllegeBreachBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'AllegeBreach',
      data: { undertakingId, groundContentId: await sealText(acting.caller, disputeId, ground) },
    }));
  }

  @Post('undertakings/:undertakingId/answers')
  @Access('party')
  @Operation('answerBreach', { summary: 'Answer what the other side says you did not do', refusals: ACT, keyed: true })
  @Answers(200, CommandAnswer)
  answerBreach(
    @Param('disputeId', PathId) disputeId: string,
    @Param('undertakingId', PathId) undertakingId: string,
    @Body() { answer }: AnswerBreachBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'AnswerBreach',
      data: { undertakingId, answerContentId: await sealText(acting.caller, disputeId, answer) },
    }));
  }

  @Post('undertakings/:undertakingId/findings')
  @Access('case-manager')
  @Operation('decideBreach', {
    summary: 'Find, after the hearing, whether a settlement was broken',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  decideBreach(
    @Param('disputeId', PathId) disputeId: string,
    @Param('undertakingId', PathId) undertakingId: string,
    @Body() { outcome, reason }: DecideBreachBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'DecideBreach',
      data: { undertakingId, outcome, reasonContentId: await sealText(acting.caller, disputeId, reason) },
    }));
  }
}
