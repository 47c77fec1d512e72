import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadDispute, loadOwnDispute } from '#application/dispute/disputes.js';
import { factsKey } from '#application/room/room-key.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import { speakerOf } from '#domain/dispute/talks/mediation/party-of-mediation.js';
import { getMediation } from '#domain/dispute/talks/mediation/mediations.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { rolesOf } from '#domain/dispute/core/roles-of.js';
import { getStage } from '#domain/dispute/core/state.js';
import { mediationSubject } from '#domain/dispute/core/subject.js';
import { getFacts } from '#domain/dispute/talks/stipulation/facts-record.js';
import { seesFacts } from '#domain/dispute/visibility/sees-facts.js';
import { instant, type Actor } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PARTS, type ApiParts } from '../../../http/parts.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { useCode } from '../../intake/dictation/dictation-code.js';
import { DictationCodeSent } from '../../intake/dictation/dictation.dto.js';
import { sendDictationCode } from '../../intake/dictation/send-dictation-code.js';
import { given } from '../../given.js';
import { ACT, READ } from '../../refusals.js';
import { AgreementVersionBody, SendSignatureCodeBody, SignAgreementBody } from './agreement.dto.js';
import { DrawUpFactsBody, FactsSeenBody } from './facts.dto.js';
import { SIGN } from './sign-refusals.js';

/** The record of undisputed facts: the one paper beside the agreement that may leave a mediation. */
@ApiTags('mediation')
@Controller({ path: 'disputes/:disputeId/mediations/:mediationId/facts', version: '1' })
export class FactsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('party', 'case-manager', 'mediator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getFacts', {
    summary: 'The record of undisputed facts; the staff reads it once it has left the mediation',
    refusals: READ,
  })
  @ApiOkResponse({ type: FactsSeenBody })
  async getFacts(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @CurrentCaller() { actor, tenant }: Caller,
  ): Promise<object> {
    const { dispute, context } = await loadDispute(tenant, disputeId, actor);
    if (!seesFacts(mediationId, visibilityOf(actor, { dispute, context }), dispute)) refuse('NotFound');
    const {
      version,
      parties,
      signedBy,
      declinedBy = [],
      releasedBy,
      leftAt,
      factsContentId,
    } = getMediation(dispute, mediationId).facts ?? refuse('NotFound');
    const words = (await tenant.vault.open([factsContentId])).get(factsContentId);
    return given({
      version,
      parties,
      signedBy,
      declinedBy,
      releasedBy,
      leftAt,
      facts: words === undefined ? undefined : (JSON.parse(words) as object),
    });
  }

  @Post('versions')
  @Access('mediator')
  @Operation('drawUpFacts', {
    summary: 'Write down what nobody disputes, or a new version of it',
    refusals: [...ACT, 'AnsweredAlready'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  drawUpFacts(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { facts }: DrawUpFactsBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const factsContentId = await acting.caller.tenant.vault.seal(
        factsKey(mediationId),
        canonicalJson(facts.map(({ text }) => ({ text }))),
      );
      return { type: 'DrawUpFacts', data: { mediationId, factsContentId } };
    });
  }

  @Post('codes')
  @HttpCode(200)
  @Access('party')
  @Operation('sendFactsCode', {
    summary: 'Have a code sent to sign this version with',
    refusals: [
      ...READ,
      'NotYourPart',
      'NoSuchSubject',
      'WrongStage',
      'AgreementMoved',
      'NoChannel',
      'NoMessages',
      'TooManyAttempts',
    ],
    keyed: true,
  })
  @ApiOkResponse({ type: DictationCodeSent })
  async sendFactsCode(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { channel, version }: SendSignatureCodeBody,
    @Act() { caller, request }: Acting,
  ): Promise<DictationCodeSent> {
    const file = await loadOwnDispute(caller.tenant, disputeId, caller.actor);
    const partyId = signerOf(caller.actor, file, mediationId, version);
    const wanted = {
      ...codeFor(disputeId, mediationId, partyId, version),
      partyId,
      number: file.dispute.number ?? '',
      channel,
    };
    const { to, expiresAt } = await sendDictationCode(this.parts, caller.tenant, wanted, request, 'facts-code');
    return { to, expiresAt: instant(expiresAt) };
  }

  @Post('signatures')
  @Access('party')
  @Operation('signFacts', {
    summary: 'Sign this version with the code that you were sent; nothing leaves the room by it',
    refusals: [...SIGN, 'WrongCode'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  signFacts(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { version, code }: SignAgreementBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async (file) => {
      const partyId = signerOf(acting.caller.actor, file, mediationId, version);
      const { channel } = await useCode(
        this.parts,
        codeFor(disputeId, mediationId, partyId, version),
        code,
        acting.request,
      );
      return { type: 'SignFacts', data: { mediationId, version, channel } };
    });
  }

  @Post('releases')
  @Access('party')
  @Operation('releaseFacts', {
    summary: 'Agree that the record leaves the mediation; with the last of all parties it does',
    refusals: [...ACT, 'AgreementMoved', 'AnsweredAlready', 'SignatureMissing'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  releaseFacts(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { version }: AgreementVersionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'ReleaseFacts', data: { mediationId, version } }));
  }
}

const codeFor = (disputeId: string, mediationId: string, partyId: string, version: number) => ({
  disputeId,
  dictationId: `facts/${mediationId}/${partyId}`,
  version,
});

/** Asked before a code is sent or a guess is counted. */
const signerOf = (actor: Actor, file: DisputeFile, mediationId: string, version: number): string => {
  const subject = mediationSubject(mediationId);
  if (!rolesOf(actor, file.dispute, file.context, subject).includes('participant')) refuse('NotYourPart', { subject });
  const { stage } = getStage(file.dispute, subject);
  if (stage !== 'mediation' && stage !== 'appraisal') refuse('WrongStage', { subject, stage });
  const partyId = speakerOf(actor, file);
  getFacts(mediationId, version, partyId, file.dispute);
  return partyId;
};
