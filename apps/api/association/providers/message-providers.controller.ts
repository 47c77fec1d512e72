import { Body, Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import { provedOffice } from '../../account/factor/proved-office.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { MessageProviderRegistered, RegisterMessageProviderBody } from './message-provider.dto.js';
import { checkHireUrl, takeHire } from './take-hire.js';

@ApiTags('associations')
@Controller({ path: 'associations/:associationId/message-providers', version: '1' })
export class MessageProvidersController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('operator', 'administrator')
  @Operation('registerMessageProvider', {
    summary: 'Hire a provider of text or WeChat messages, in the place of the one before',
    description:
      'By an administrator it is a proposal: what stood before stands until another administrator agrees (`agreeToProvider`). The secret is shown in this answer alone; it comes again only with the same Idempotency-Key. The other administrators are told.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'ProofNeeded'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: MessageProviderRegistered })
  async registerMessageProvider(
    @Param('associationId', PathId) associationId: string,
    @Body() { channel, url }: RegisterMessageProviderBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const office = await provedOffice(this.parts, known, associationId);
    checkHireUrl(this.parts, url);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const taken = await takeHire(this.parts, office, manager, { service: channel, url });
      return { status: 201, body: JSON.stringify({ channel, ...taken } satisfies MessageProviderRegistered) };
    });
    sendOffice(reply, answer);
  }
}
