import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { checkEvidenceRefs } from '../../intake/filing/check-refs.js';
import { given } from '../../given.js';
import { NoBody } from '../../no-body.js';
import { sealWritten } from '../../service/notice/written-down.js';
import { ACT, READ } from '../../refusals.js';
import { sealText, sealTexts } from '../../seal.js';
import { RecordReferralAnswerBody, ReferInBody, ReferOutBody, Referrals } from './referral.dto.js';
import { viewReferrals } from './view-referrals.js';

/** Matters handed to authorities and courts, and by them (practice P17). */
@ApiTags('referrals')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class ReferralController {
  @Get('referrals')
  @Access('party', 'case-manager')
  @Operation('listReferrals', {
    summary: 'What went to authorities and what came from them, with their numbers and answers',
    refusals: READ,
  })
  @ApiOkResponse({ type: Referrals })
  async listReferrals(
    @Param('disputeId', PathId) disputeId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<object> {
    const file = await loadOwnDispute(tenant, disputeId, actor);
    return { referrals: await viewReferrals(tenant, file, actor) };
  }

  @Post('referrals-out')
  @Access('case-manager')
  @Operation('referOut', {
    summary: 'Hand a matter to an authority; where health, safety or a crime is at stake a second person agrees first',
    refusals: [...ACT, 'UnknownReference', 'LaneNotOpen'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  referOut(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: ReferOutBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { authority, reason, explanation, pairs, sent, evidenceIds } = body;
    return act(disputeId, acting, async () => {
      const [nameContentId = '', reasonContentId = '', sentContentId = ''] = await sealTexts(acting.caller, disputeId, [
        authority.name,
        explanation,
        sent,
      ]);
      const named = { kind: authority.kind, nameContentId };
      return {
        type: 'ReferOut',
        data: { authority: named, reason, reasonContentId, pairs: pairs.map(pairOf), sentContentId, evidenceIds },
      };
    });
  }

  @Post('referrals/:referralId/agreements')
  @Access('case-manager')
  @Operation('agreeReferral', {
    summary: 'Agree to a referral as a second person',
    refusals: [...ACT, 'SecondPersonNeeded'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  agreeReferral(
    @Param('disputeId', PathId) disputeId: string,
    @Param('referralId', PathId) referralId: string,
    @NoBody() _: void,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'AgreeReferral', data: { referralId } }));
  }

  @Post('referrals/:referralId/answers')
  @Access('case-manager')
  @Operation('recordReferralAnswer', {
    summary: 'Record what the authority answered, and under which number',
    refusals: [...ACT, 'InstantImplausible', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordReferralAnswer(
    @Param('disputeId', PathId) disputeId: string,
    @Param('referralId', PathId) referralId: string,
    @Body() { outcome, answeredAt, number, text, evidence = [] }: RecordReferralAnswerBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook }) => {
      checkEvidenceRefs(evidence, [], rulebook.materials);
      const [textContentId = '', numberContentId] = await sealTexts(acting.caller, disputeId, [text, number]);
      const files =
        evidence.length > 0 ? (await sealWritten(acting.caller, disputeId, { evidence })).evidence : undefined;
      return {
        type: 'RecordReferralAnswer',
        data: given({ referralId, outcome, answeredAt, textContentId, numberContentId, evidence: files }),
      };
    });
  }

  @Post('referrals-in')
  @Access('case-manager')
  @Operation('referIn', {
    summary: 'Record that the dispute came from an authority or court; its result is reported back there',
    refusals: [...ACT, 'InstantImplausible', 'LaneNotOpen'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  referIn(
    @Param('disputeId', PathId) disputeId: string,
    @Body() { authority, number, referredAt, text }: ReferInBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const [nameContentId = '', numberContentId = ''] = await sealTexts(acting.caller, disputeId, [
        authority.name,
        number,
      ]);
      const textContentId = await sealText(acting.caller, disputeId, text);
      return {
        type: 'ReferIn',
        data: given({ authority: { kind: authority.kind, nameContentId }, numberContentId, referredAt, textContentId }),
      };
    });
  }
}
