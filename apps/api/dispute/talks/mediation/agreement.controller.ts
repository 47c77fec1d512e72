import { Body, Controller, Get, Header, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadDispute, loadOwnDispute } from '#application/dispute/disputes.js';
import { getToSign } from '#domain/dispute/talks/mediation/may-sign.js';
import { instant } from '#domain/kernel/message.js';
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
import { ACT, POWER, READ } from '../../refusals.js';
import {
  AgreementQuery,
  AgreementVersionBody,
  DrawUpAgreementBody,
  SendSignatureCodeBody,
  SignAgreementBody,
} from './agreement.dto.js';
import { agreementSeen } from './agreement-seen.js';
import { AgreementSeenBody } from './agreement-seen.dto.js';
import { drawUp } from './draw-up.js';
import { SIGN } from './sign-refusals.js';

/** The settlement agreement of a mediation: drawn up, signed by all, in force. */
@ApiTags('mediation')
@Controller({ path: 'disputes/:disputeId/mediations/:mediationId/agreement', version: '1' })
export class AgreementController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('party', 'case-manager', 'mediator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getAgreement', {
    summary: 'The newest version of the agreement, and who has signed it how; or the words of an earlier one',
    refusals: READ,
  })
  @ApiOkResponse({ type: AgreementSeenBody })
  async getAgreement(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Query() { version }: AgreementQuery,
    @CurrentCaller() { actor, tenant, now }: Caller,
  ): Promise<object> {
    const file = await loadDispute(tenant, disputeId, actor);
    return agreementSeen(file, { mediationId, version }, { actor, tenant, now });
  }

  @Post('versions')
  @Access('mediator')
  @Operation('drawUpAgreement', {
    summary: 'Draw up the agreement, or a new version of it, which voids the signatures under an earlier one',
    refusals: [
      ...ACT,
      'DeclarationMissing',
      'UnknownReference',
      'NamedTwice',
      'TermsImpossible',
      'GoodsCalledCounterfeit',
      'InstantImplausible',
    ],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  drawUpAgreement(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() body: DrawUpAgreementBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, (file) => drawUp(acting.caller, file, mediationId, body));
  }

  @Post('codes')
  @HttpCode(200)
  @Access('party')
  @Operation('sendSignatureCode', {
    summary: 'Have a code sent to sign this version with, by a channel to which the party has consented',
    refusals: [
      ...READ,
      ...POWER,
      'AuthorityExpired',
      'AuthorityLacksScope',
      'NotYourPart',
      'NoSuchSubject',
      'WrongStage',
      'AgreementMoved',
      'DeadlinePassed',
      'NoChannel',
      'NoMessages',
      'TooManyAttempts',
    ],
    keyed: true,
  })
  @ApiOkResponse({ type: DictationCodeSent })
  async sendSignatureCode(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { channel, version }: SendSignatureCodeBody,
    @Act() { caller, request }: Acting,
  ): Promise<DictationCodeSent> {
    const file = await loadOwnDispute(caller.tenant, disputeId, caller.actor);
    const { partyId } = getToSign('click-with-code', { mediationId, version }, caller.actor, caller.now, file);
    const wanted = {
      ...codeFor(disputeId, mediationId, partyId, version),
      partyId,
      number: file.dispute.number ?? '',
      channel,
    };
    const { to, expiresAt } = await sendDictationCode(this.parts, caller.tenant, wanted, request, 'signature-code');
    return { to, expiresAt: instant(expiresAt) };
  }

  @Post('signatures')
  @Access('party')
  @Operation('signAgreement', {
    summary: 'Sign this version with the code that you were sent',
    refusals: [...SIGN, 'WrongCode'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  signAgreement(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { version, code }: SignAgreementBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async (file) => {
      const { actor, now } = acting.caller;
      const { partyId } = getToSign('click-with-code', { mediationId, version }, actor, now, file);
      const { channel } = await useCode(
        this.parts,
        codeFor(disputeId, mediationId, partyId, version),
        code,
        acting.request,
      );
      return { type: 'SignAgreement', data: { mediationId, version, channel } };
    });
  }

  @Post('mediator-signatures')
  @Access('mediator')
  @Operation('signAsMediator', { summary: 'Sign this version as its mediator', refusals: SIGN, keyed: true })
  @Answers(200, CommandAnswer)
  signAsMediator(
    @Param('disputeId', PathId) disputeId: string,
    @Param('mediationId', PathId) mediationId: string,
    @Body() { version }: AgreementVersionBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, () => ({ type: 'SignAsMediator', data: { mediationId, version } }));
  }
}

/** A code is for one party's signature under one version, and nothing else. */
const codeFor = (disputeId: string, mediationId: string, partyId: string, version: number) => ({
  disputeId,
  dictationId: `agreement/${mediationId}/${partyId}`,
  version,
});
