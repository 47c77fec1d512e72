import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { loadDispute } from '#application/dispute/disputes.js';
import { recordPhone } from '#application/party/party-contacts.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { phoneNumberOf } from '#infrastructure/messaging/phone-number.js';
import { Access } from '../../../http/access.js';
import type { Caller } from '../../../http/caller.js';
import { invalid } from '../../../http/http-problem.js';
import { Operation } from '../../../http/operation.js';
import { PathId } from '../../../http/path-id.js';
import { CurrentCaller, KeyedRequest } from '../../../http/request.js';
import { send } from '../../../http/send.js';
import { PartyPhoneBody } from '../../../party/consent.dto.js';
import { PartyRegistered } from '../../../party/party.dto.js';
import { READ } from '../../refusals.js';

@ApiTags('notice')
@Controller({ path: 'disputes/:disputeId/respondents/:respondentId', version: '1' })
export class RespondentPhonesController {
  @Post('phones')
  @HttpCode(200)
  @Access('platform:measures')
  @Operation('noteRespondentPhone', {
    summary: 'Tell which phone the platform holds of a respondent; codes go there before a file opens from a link',
    refusals: READ,
    keyed: true,
  })
  @ApiOkResponse({ type: PartyRegistered })
  async noteRespondentPhone(
    @Param('disputeId', PathId) disputeId: string,
    @Param('respondentId', PathId) respondentId: string,
    @Body() { phone: text }: PartyPhoneBody,
    @CurrentCaller() { actor, tenant, now }: Caller,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { dispute } = await loadDispute(tenant, disputeId, actor);
    const own = dispute.noticed.some((pair) => pair.respondentId === respondentId && pair.platformId === actor.id);
    if (!own) refuse('NotFound');
    const phone = phoneNumberOf(text, 'mobile');
    if (phone === undefined) throw invalid('phone', 'not-a-phone-number');
    send(
      reply,
      await recordPhone({ tenant, partyId: respondentId, by: actor, at: now, request }, actor.id, phone),
      tenant,
    );
  }
}
