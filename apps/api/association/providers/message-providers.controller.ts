import { Body, Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { tellAdministrators } from '#application/account/tell-administrators.js';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { providerPurpose } from '#infrastructure/messaging/find-provider.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { wrapSecret } from '#infrastructure/vault/secrets.js';
import { newWebhookSecret } from '#infrastructure/webhook/new-webhook-secret.js';
import { Access } from '../../http/access.js';
import { provedOffice } from '../../account/factor/proved-office.js';
import { invalid } from '../../http/http-problem.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { MessageProviderRegistered, RegisterMessageProviderBody } from './message-provider.dto.js';

@ApiTags('associations')
@Controller({ path: 'associations/:associationId/message-providers', version: '1' })
export class MessageProvidersController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('operator', 'administrator')
  @Operation('registerMessageProvider', {
    summary: 'Hire a provider of text or WeChat messages, in the place of the one before',
    description:
      'The secret is shown in this answer alone; it comes again only with the same Idempotency-Key. The other administrators are told.',
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
    const { tenant, by } = await provedOffice(this.parts, known, associationId);
    if (this.parts.environment === 'production' && !url.startsWith('https:')) throw invalid('url', 'not-a-url');
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const secret = newWebhookSecret();
      const wrapped = wrapSecret(this.parts.masterKey, providerPurpose(tenant.associationId, channel), secret);
      await manager.query(
        `INSERT INTO office.message_provider (association_id, channel, url, secret_wrapped, created_at) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (association_id, channel) DO UPDATE SET url = excluded.url, secret_wrapped = excluded.secret_wrapped, created_at = excluded.created_at`,
        [tenant.associationId, channel, url.replace(/\/+$/, ''), wrapped, this.parts.now()],
      );
      const told = { associationId: tenant.associationId, by: by.id, topic: 'message-provider-hired' } as const;
      await tellAdministrators(statementsIn(manager), told, this.parts.now());
      return { status: 201, body: JSON.stringify({ channel, secret } satisfies MessageProviderRegistered) };
    });
    sendOffice(reply, answer);
  }
}
