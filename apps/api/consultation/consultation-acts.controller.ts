import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { saveDraft } from '#application/draft/drafts.js';
import { newId } from '#infrastructure/ids.js';
import { READ } from '../dispute/refusals.js';
import { authorOf } from '../draft/author.js';
import { Access } from '../http/access.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { act, say } from './act.js';
import { ConsultationChanged, ConsultationConverted, ConsultationTextBody } from './consultation.dto.js';
import { draftOf } from './draft-of.js';

const ACT = [...READ, 'NotYourPart', 'WrongStage'] as const;

/** What is said and done in a consultation, by who asked and by who answers. */
@ApiTags('consultations')
@Controller({ path: 'consultations/:consultationId', version: '1' })
export class ConsultationActsController {
  @Post('takings')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('takeConsultation', { summary: 'Take it, from nobody or from a colleague', refusals: ACT, keyed: true })
  @ApiOkResponse({ type: ConsultationChanged })
  takeConsultation(@Param('consultationId', PathId) id: string, @Act() acting: Acting): Promise<void> {
    return act(id, acting, () => ({ type: 'TakeConsultation', data: {} }));
  }

  @Post('answers')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('answerConsultation', {
    summary: 'Answer it; who asked is told that there is something to read. It is yours then, if it was nobody’s',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: ConsultationChanged })
  answerConsultation(
    @Param('consultationId', PathId) id: string,
    @Body() { text }: ConsultationTextBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return say('AnswerConsultation', id, acting, text);
  }

  @Post('details-requests')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('requestConsultationDetails', {
    summary: 'Ask back what is needed for an answer; until it is told no day of yours runs',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: ConsultationChanged })
  requestConsultationDetails(
    @Param('consultationId', PathId) id: string,
    @Body() { text }: ConsultationTextBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return say('RequestConsultationDetails', id, acting, text);
  }

  @Post('supplements')
  @HttpCode(200)
  @Access('party', 'platform:read')
  @Operation('supplementConsultation', {
    summary: 'Tell what was asked back, or go on asking',
    refusals: [...ACT, 'TooMany'],
    keyed: true,
  })
  @ApiOkResponse({ type: ConsultationChanged })
  supplementConsultation(
    @Param('consultationId', PathId) id: string,
    @Body() { text }: ConsultationTextBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return say('SupplementConsultation', id, acting, text);
  }

  @Post('closings')
  @HttpCode(200)
  @Access('party', 'platform:read', 'case-manager')
  @Operation('closeConsultation', {
    summary: 'Say that nothing more is to come; the association closes nothing that it owes an answer to',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: ConsultationChanged })
  closeConsultation(@Param('consultationId', PathId) id: string, @Act() acting: Acting): Promise<void> {
    return act(id, acting, () => ({ type: 'CloseConsultation', data: {} }));
  }

  @Post('drafts')
  @HttpCode(200)
  @Access('party')
  @Operation('convertConsultation', {
    summary: 'Make the draft of a complaint out of what you told; nothing is filed by that',
    refusals: [...ACT, 'TooMany'],
    keyed: true,
  })
  @ApiOkResponse({ type: ConsultationConverted })
  convertConsultation(@Param('consultationId', PathId) id: string, @Act() acting: Acting): Promise<void> {
    const { tenant, locale } = acting.caller;
    const draftId = newId();
    let isSaved = false; // tried again after a conflict, it is the same draft
    return act(id, acting, async (file) => {
      const content = await draftOf(tenant, locale, file);
      if (!isSaved && file.role === 'asker')
        await saveDraft(tenant, authorOf(acting.caller), { draftId, kind: 'complaint', content });
      isSaved = true;
      return { type: 'ConvertConsultation', data: { draftId } };
    });
  }
}
