import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller } from '../../../http/request.js';
import { Act, act, type Acting } from '../../acting.js';
import { CommandAnswer } from '../../answers.dto.js';
import { Answers } from '../../answers.js';
import { given } from '../../given.js';
import { ACT, READ } from '../../refusals.js';
import { sealText, sealTexts } from '../../seal.js';
import { listTranslations } from './list-translations.js';
import { originalOf, sealTranslation } from './seal-translation.js';
import {
  AskForTranslationBody,
  CheckTranslationBody,
  ContestTranslationBody,
  DeliverTranslationBody,
  FileTranslationBody,
  TranslationList,
} from './translation.dto.js';

const NAMED = [...ACT, 'UnknownReference', 'EntryMissing', 'EntryUnwanted'] as const;

/** Translations of exhibits, letters, decisions and agreements: documents of their own, which change no original. */
@ApiTags('evidence')
@Controller({ path: 'disputes/:disputeId', version: '1' })
export class TranslationsController {
  @Get('translations')
  @Access('party', 'case-manager', 'platform:read', 'mediator', 'expert', 'auditor')
  @Operation('listTranslations', {
    summary: 'Translations of what you may see, with their status, translator, and which text governs',
    refusals: READ,
  })
  @ApiOkResponse({ type: TranslationList })
  listTranslations(@Param('disputeId', PathId) disputeId: string, @CurrentCaller() caller: Caller): Promise<object> {
    return listTranslations(caller, disputeId);
  }

  @Post('translation-requests')
  @Access('party', 'case-manager', 'expert')
  @Operation('askForTranslation', {
    summary: 'Ask whoever a text comes from for its translation',
    refusals: [...NAMED, 'NamedTwice'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  askForTranslation(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: AskForTranslationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const { from, into, note } = body;
      const of = originalOf(body);
      const noteContentId = await sealText(acting.caller, disputeId, note);
      return { type: 'AskForTranslation', data: given({ of, from, into, noteContentId }) };
    });
  }

  @Post('translations')
  @Access('party', 'case-manager')
  @Operation('fileTranslation', {
    summary: 'File a translation of a text that you may see',
    description: 'It is as visible as its original at most. The bytes of its file follow, as those of an exhibit.',
    refusals: [...NAMED, 'NamedTwice', 'LiveStreamImpossible'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  fileTranslation(
    @Param('disputeId', PathId) disputeId: string,
    @Body() body: FileTranslationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const { from, into } = body;
      const of = originalOf(body);
      return {
        type: 'FileTranslation',
        data: { of, from, into, ...(await sealTranslation(acting.caller, disputeId, body)) },
      };
    });
  }

  @Post('translations/:translationId/versions')
  @Access('party', 'case-manager')
  @Operation('deliverTranslation', {
    summary: 'Deliver a translation that was asked of you, or anew one of yours that was contested',
    refusals: [...NAMED, 'NamedTwice', 'LiveStreamImpossible'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  deliverTranslation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('translationId', PathId) translationId: string,
    @Body() body: DeliverTranslationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'DeliverTranslation',
      data: { translationId, ...(await sealTranslation(acting.caller, disputeId, body)) },
    }));
  }

  @Post('translations/:translationId/checks')
  @Access('case-manager')
  @Operation('checkTranslation', {
    summary: 'Say, having compared it with its original, whether a translation is faithful',
    refusals: [...ACT, 'NothingNamed', 'BytesMissing'],
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  checkTranslation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('translationId', PathId) translationId: string,
    @Body() { finding, note }: CheckTranslationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => ({
      type: 'CheckTranslation',
      data: { translationId, finding, noteContentId: await sealText(acting.caller, disputeId, note) },
    }));
  }

  @Post('translations/:translationId/contests')
  @Access('party')
  @Operation('contestTranslation', {
    summary: 'Contest a passage of a translation that another delivered',
    refusals: ACT,
    keyed: true,
  })
  @Answers(200, CommandAnswer)
  contestTranslation(
    @Param('disputeId', PathId) disputeId: string,
    @Param('translationId', PathId) translationId: string,
    @Body() { passage, reason, proposal }: ContestTranslationBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(disputeId, acting, async () => {
      const words = await sealTexts(acting.caller, disputeId, [passage, reason, proposal]);
      const [passageContentId = '', reasonContentId = '', proposalContentId] = words;
      const data = given({ translationId, passageContentId, reasonContentId, proposalContentId });
      return { type: 'ContestTranslation', data };
    });
  }
}
