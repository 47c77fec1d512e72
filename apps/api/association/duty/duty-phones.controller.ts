import { Body, Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { tellAccount } from '#application/account/tell-account.js';
import { dutyPhonePurpose } from '#application/charge/duty-phone.js';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { phoneNumberOf } from '#infrastructure/messaging/phone-number.js';
import { wrapSecret } from '#infrastructure/vault/secrets.js';
import { factsOf } from '../../account/choose/use-link.js';
import { changingHolder } from '../../account/factor/holder.js';
import { Name } from '../../dispute/fields/text.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { invalid } from '../../http/http-problem.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { DutyPhoneKept } from './duty-swap.dto.js';

class KeepDutyPhoneBody {
  @Name({ description: 'A mobile phone; kept encrypted', example: '+8613800001234', most: 40 })
  phone: string;
}

/** Where who is on duty is reached within minutes. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/duty-phones', version: '1' })
export class DutyPhonesController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('case-manager')
  @Operation('keepDutyPhone', {
    summary: 'Tell on which phone you are reached while you are on duty; told anew it takes the place of the old one',
    description:
      'You show first that it is you, where you have not lately (POST /v1/me/proofs). A mail tells you that it changed.',
    refusals: ['Unauthenticated', 'Forbidden', 'ProofNeeded'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: DutyPhoneKept })
  async keepDutyPhone(
    @Param('associationId', PathId) associationId: string,
    @Body() { phone: text }: KeepDutyPhoneBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by } = await officeOf(this.parts, known, associationId);
    await changingHolder(this.parts, known);
    const phone = phoneNumberOf(text, 'mobile');
    if (phone === undefined) throw invalid('phone', 'not-a-phone-number');
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      await manager.query(
        `INSERT INTO office.duty_phone (account_id, wrapped) VALUES ($1, $2)
           ON CONFLICT (account_id) DO UPDATE SET wrapped = excluded.wrapped`,
        [by.id, wrapSecret(this.parts.masterKey, dutyPhonePurpose(by.id), phone)],
      );
      const at = this.parts.now();
      const told = { accountId: by.id, topic: 'duty-phone-changed', facts: factsOf(sourceOf(known), at) } as const;
      await tellAccount(statementsIn(manager), told, at);
      return { status: 201, body: JSON.stringify({ accountId: by.id } satisfies DutyPhoneKept) };
    });
    sendOffice(reply, answer);
  }
}
