import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { loadOwnDispute } from '#application/dispute/disputes.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import { rolesOf } from '#domain/dispute/core/roles-of.js';
import { dictationSubject } from '#domain/dispute/core/subject.js';
import { instant, type Actor } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Access } from '../../../http/access.js';
import { Operation } from '../../../http/operation.js';
import { PARTS, type ApiParts } from '../../../http/parts.js';
import { PathId } from '../../../http/path-id.js';
import { Act, act, actBeside, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { checkEvidenceRefs } from '../filing/check-refs.js';
import { ACT, READ } from '../../refusals.js';
import { correctedBy } from './correct-dictation.js';
import { dictatedNotice } from './dictated-notice.js';
import { contactWriterFor } from './contact-writer-for.js';
import { useCode } from './dictation-code.js';
import {
  ConfirmDictationBody,
  ConfirmOnPaperBody,
  CorrectDictationBody,
  DictateCounterNoticeBody,
  DictationCodeSent,
  SendDictationCodeBody,
} from './dictation.dto.js';
import { forParty, sealRecords } from './for-party.js';
import { sendDictationCode } from './send-dictation-code.js';

const NOTICE = [
  ...ACT,
  'DeadlinePassed',
  'DeclarationMissing',
  'UnknownReference',
  'NamedTwice',
  'InstantImplausible',
  'LaneNotOpen',
] as const;
const CONFIRM = [...ACT, 'DeadlinePassed', 'Corrected', 'AuthorityExpired', 'AuthorityLacksScope'] as const;

/** What people of the association write down for parties, and how parties confirm it (practice P17). */
@ApiTags('dictation')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class DictationController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('dictated-counter-notices')
  @Access('case-manager')
  @Operation('dictateCounterNotice', {
    summary: 'Write down a counter-notice for a respondent; nobody else learns of it before it confirms',
    refusals: NOTICE,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  dictateCounterNotice(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: DictateCounterNoticeBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const typing = forParty(acting.caller, body.respondentId);
    return act(disputeId, acting, async ({ rulebook }) => {
      const { record, ...whence } = body.dictation;
      const notice = await dictatedNotice(typing, disputeId, body, rulebook);
      const [recorded] = (await sealRecords(typing, disputeId, [record])).evidence;
      const dictation = { ...whence, record: recorded ?? refuse('NothingNamed', { field: 'dictation.record' }) };
      return {
        type: 'DictateCounterNotice',
        data: { dictation, notice: { ...notice, respondentId: body.respondentId } },
      };
    });
  }

  @Post('dictations/:dictationId/corrections')
  @Access('case-manager')
  @Operation('correctDictation', {
    summary: 'Put right what was written down, before its party confirms it; the party is asked anew',
    refusals: NOTICE,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  correctDictation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('dictationId', PathId) dictationId: string,
    @Body() body: CorrectDictationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return actBeside(disputeId, acting, correctedBy(acting.caller, disputeId, dictationId, body));
  }

  @Post('dictations/:dictationId/codes')
  @HttpCode(200)
  @Access('party', 'case-manager')
  @Operation('sendDictationCode', {
    summary: 'Send its party a code by a channel to which it has consented',
    description:
      'At most five in an hour for one dictation (429, Retry-After in seconds). Only the newest is good, for ten minutes and five guesses.',
    refusals: [...READ, 'NoSuchSubject', 'NotYourPart', 'WrongStage', 'NoChannel', 'NoMessages', 'TooManyAttempts'],
    keyed: true,
  })
  @ApiOkResponse({ type: DictationCodeSent })
  async sendDictationCode(
    @Param('disputeId', PathId) disputeId: string,
    @Param('dictationId', PathId) dictationId: string,
    @Body() { channel }: SendDictationCodeBody,
    @Act() { caller, request }: Acting,
  ): Promise<DictationCodeSent> {
    const { actor, tenant } = caller;
    const file = await loadOwnDispute(tenant, disputeId, actor);
    const { partyId, version } = waiting(actor, file, dictationId);
    const wanted = { disputeId, dictationId, version, partyId, number: file.dispute.number ?? '', channel };
    const { to, expiresAt } = await sendDictationCode(this.parts, tenant, wanted, request);
    return { to, expiresAt: instant(expiresAt) };
  }

  @Post('dictations/:dictationId/confirmations')
  @Access('party', 'case-manager')
  @Operation('confirmDictation', {
    summary: 'Confirm what was written down: with the code that its party was sent, or by the party itself',
    refusals: [...CONFIRM, 'WrongCode', 'SecondPersonNeeded'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  confirmDictation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('dictationId', PathId) dictationId: string,
    @Body() { code, version }: ConfirmDictationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async (file) => {
      if (code === undefined)
        return { type: 'ConfirmDictation', data: { dictationId, version, confirmation: { by: 'party' } } };
      const one = waiting(acting.caller.actor, file, dictationId);
      if (one.version !== version) refuse('Corrected', { subject: dictationSubject(dictationId) });
      const { channel, sentTo } = await useCode(this.parts, { disputeId, dictationId, version }, code, acting.request);
      const writer = await contactWriterFor(acting.caller, one, sentTo);
      const data = { dictationId, version, confirmation: { by: 'code', channel }, ...writer } as const;
      return { type: 'ConfirmDictation', data };
    });
  }

  @Post('dictations/:dictationId/signed-confirmations')
  @Access('case-manager')
  @Operation('confirmDictationOnPaper', {
    summary: 'Record that its party confirmed it by signed paper: for another person than the one who typed it',
    refusals: [...CONFIRM, 'SecondPersonNeeded', 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  confirmDictationOnPaper(
    @Param('disputeId', PathId) disputeId: string,
    @Param('dictationId', PathId) dictationId: string,
    @Body() { version, evidence, note }: ConfirmOnPaperBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async (file) => {
      checkEvidenceRefs(evidence, [], file.rulebook.materials);
      const { partyId } = waiting(acting.caller.actor, file, dictationId);
      const sealed = await sealRecords(forParty(acting.caller, partyId), disputeId, evidence, note);
      return {
        type: 'ConfirmDictation',
        data: { dictationId, version, confirmation: { by: 'signed-paper', ...sealed } },
      };
    });
  }
}

/** Asked before a code is sent or a guess is counted: nobody else's act may cost the party any. */
const waiting = (actor: Actor, { dispute, context }: DisputeFile, dictationId: string) => {
  const subject = dictationSubject(dictationId);
  if (rolesOf(actor, dispute, context, subject).length === 0) refuse('NotYourPart', { subject });
  const one = dispute.dictations[dictationId] ?? refuse('NoSuchSubject', { subject });
  const { stage = 'closed' } = dispute.stages[subject] ?? {};
  return stage === 'closed' ? refuse('WrongStage', { subject, stage }) : one;
};
