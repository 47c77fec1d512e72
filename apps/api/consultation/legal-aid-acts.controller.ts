import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { sealIn } from '#application/consultation/consultations.js';
import { findHelp } from '#application/help/help-entries.js';
import { AID_HELPERS } from '#domain/consultation/aid.js';
import { refuse } from '#domain/kernel/refusal.js';
import { READ } from '../dispute/refusals.js';
import { Access } from '../http/access.js';
import { Operation } from '../http/operation.js';
import { PathId } from '../http/path-id.js';
import { ActOnRight as Act, type ActingOnRight as Acting } from '../right/acting.js';
import { act, say } from './act.js';
import { ConsultationChanged, ConsultationTextBody } from './consultation.dto.js';
import { HandLegalAidBody, RecordAidAnswerBody } from './legal-aid.dto.js';

const ACT = [...READ, 'NotYourPart', 'WrongStage'] as const;

/** What the association does with a request for legal aid; an answer of its own is that of a consultation. */
@ApiTags('consultations')
@Controller({ path: 'consultations/:consultationId', version: '1' })
export class LegalAidActsController {
  @Post('handings')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('handLegalAid', {
    summary: 'Hand a request for legal aid to somebody of the help directory; who asked is told to whom',
    description: 'Recorded here, not sent: what it is about is told there by you or by who asked.',
    refusals: [...ACT, 'UnknownReference'],
    keyed: true,
  })
  @ApiOkResponse({ type: ConsultationChanged })
  handLegalAid(
    @Param('consultationId', PathId) id: string,
    @Body() { entryId, text }: HandLegalAidBody,
    @Act() acting: Acting,
  ): Promise<void> {
    const { tenant } = acting.caller;
    return act(id, acting, async (file) => {
      const entry = (await findHelp(tenant.database, tenant.associationId)).find((one) => one.entryId === entryId);
      const kind = AID_HELPERS.find((one) => one === entry?.kind);
      if (!entry || !kind) return refuse('UnknownReference', { field: 'entryId', name: entryId });
      return {
        type: 'HandLegalAid',
        data: {
          ...{ entryId, kind },
          nameContentId: await sealIn(tenant, file, JSON.stringify(entry.name)),
          ...(text !== undefined && { textContentId: await sealIn(tenant, file, text) }),
        },
      };
    });
  }

  @Post('helper-answers')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('recordAidAnswer', {
    summary: 'Write down whether whom it was handed to gives the legal aid; declined, it is your turn again',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: ConsultationChanged })
  recordAidAnswer(
    @Param('consultationId', PathId) id: string,
    @Body() { outcome, text }: RecordAidAnswerBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return act(id, acting, async (file) => ({
      type: 'RecordAidAnswer',
      data: {
        outcome,
        ...(text !== undefined && { textContentId: await sealIn(acting.caller.tenant, file, text) }),
      },
    }));
  }

  @Post('refusals')
  @HttpCode(200)
  @Access('case-manager')
  @Operation('refuseLegalAid', {
    summary: 'Give no legal aid, with reasons, which who asked reads; told more, it is looked at again',
    refusals: ACT,
    keyed: true,
  })
  @ApiOkResponse({ type: ConsultationChanged })
  refuseLegalAid(
    @Param('consultationId', PathId) id: string,
    @Body() { text }: ConsultationTextBody,
    @Act() acting: Acting,
  ): Promise<void> {
    return say('RefuseLegalAid', id, acting, text);
  }
}
