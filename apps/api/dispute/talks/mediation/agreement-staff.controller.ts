import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { checkOtherHand } from '#application/party/other-hand.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { sealRecords } from '../../intake/dictation/for-party.js';
import { checkEvidenceRefs } from '../../intake/filing/check-refs.js';
import { sealText } from '../../seal.js';
import { AccountClauseAnswerBody, AgreementVersionBody, PaperSignatureBody } from './agreement.dto.js';
import { SIGN } from './sign-refusals.js';

/** What the association records of a settlement agreement. */
@ApiTags('mediation')
@Controller({ path: 'disputes/:disputeId/mediations/:mediationId/agreement', version: '1' })
export class AgreementStaffController {
  @Post('paper-signatures')
  @Access('case-manager')
  @Operation('recordPaperSignature', {
    summary: 'Record a signed and sealed paper that you compared with this version',
    description: 'Until the agreement is in force for another officer than who put the seal; it waits for the scan.',
    refusals: [...SIGN, 'UnknownReference', 'NamedTwice', 'SecondPersonNeeded'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  recordPaperSignature(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { version, partyId, evidence, note }: PaperSignatureBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ rulebook, dispute }) => {
      const { sealedBy, effectiveAt } = dispute.mediations[mediationId]?.agreement ?? {};
      if (effectiveAt === undefined) await otherHand(acting, [sealedBy]);
      checkEvidenceRefs(evidence, [], rulebook.materials);
      const sealed = await sealRecords(acting.caller, disputeId, evidence, note);
      return { type: 'RecordPaperSignature', data: { mediationId, version, partyId, ...sealed } };
    });
  }

  @Post('seals')
  @Access('case-manager')
  @Operation('sealAgreement', {
    summary: 'Record that the seal of the mediation body was put to this version',
    description: 'For another officer than who recorded a signature on paper, and once the scan of each has come.',
    refusals: [...SIGN, 'SecondPersonNeeded', 'BytesMissing'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  sealAgreement(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { version }: AgreementVersionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async ({ dispute }) => {
      const { papers = [] } = dispute.mediations[mediationId]?.agreement ?? {};
      await otherHand(
        acting,
        papers.map(({ recordedBy }) => recordedBy),
      );
      return { type: 'SealAgreement', data: { mediationId, version } };
    });
  }

  @Post('account-clause-answers')
  @Access('case-manager', 'platform:measures')
  @Operation('answerAccountClause', {
    summary:
      'Answer, as its platform, whether a clause on who owns an account may take effect; the staff records it for a platform without an interface',
    refusals: SIGN,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  answerAccountClause(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { version, consents, answer }: AccountClauseAnswerBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'AnswerAccountClause',
      data: { mediationId, version, consents, answerContentId: await sealText(acting.caller, disputeId, answer) },
    }));
  }
}

/** Two accounts of one hand are no two officers. Throws Refused SecondPersonNeeded. */
const otherHand = ({ caller: { actor, tenant } }: Acting, before: readonly (string | undefined)[]): Promise<void> =>
  checkOtherHand(tenant, actor.id, before);
