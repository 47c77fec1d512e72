import { Body, Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUrl, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { tellAdministrators } from '#application/account/tell-administrators.js';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { signerPurpose } from '#infrastructure/signing/find-signer.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { wrapSecret } from '#infrastructure/vault/secrets.js';
import { newWebhookSecret } from '#infrastructure/webhook/new-webhook-secret.js';
import { Access } from '../../http/access.js';
import { provedOffice } from '../../account/factor/proved-office.js';
import { invalid } from '../../http/http-problem.js';
import { IsLine } from '../../http/is-line.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';

class RegisterSignatureProviderBody {
  @ApiProperty({
    description: 'Its name, as every electronic signature will say it',
    example: '某电子认证服务机构',
    maxLength: 100,
  })
  @IsLine(100)
  name: string;

  @ApiProperty({
    description:
      'Its interface: wishes are posted to /v1/signatures under it, signed by Standard Webhooks. In production https',
    format: 'uri',
  })
  @MaxLength(2_000)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false, disallow_auth: true })
  url: string;
}

class SignatureProviderRegistered {
  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'Secret that wishes and reports are signed with; shown here alone', example: 'whsec_…' })
  secret: string;
}

@ApiTags('associations')
@Controller({ path: 'associations/:associationId/signature-providers', version: '1' })
export class SignatureProvidersController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('operator', 'administrator')
  @Operation('registerSignatureProvider', {
    summary: 'Hire a provider of reliable electronic signatures, in the place of the one before',
    description:
      'The secret is shown in this answer alone; it comes again only with the same Idempotency-Key. The other administrators are told.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'ProofNeeded'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: SignatureProviderRegistered })
  async registerSignatureProvider(
    @Param('associationId', PathId) associationId: string,
    @Body() { name, url }: RegisterSignatureProviderBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by } = await provedOffice(this.parts, known, associationId);
    if (this.parts.environment === 'production' && !url.startsWith('https:')) throw invalid('url', 'not-a-url');
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const secret = newWebhookSecret();
      const wrapped = wrapSecret(this.parts.masterKey, signerPurpose(tenant.associationId), secret);
      await manager.query(
        `INSERT INTO office.signature_provider (association_id, name, url, secret_wrapped, created_at) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (association_id) DO UPDATE SET name = excluded.name, url = excluded.url, secret_wrapped = excluded.secret_wrapped`,
        [tenant.associationId, name, url.replace(/\/+$/, ''), wrapped, this.parts.now()],
      );
      const told = { associationId: tenant.associationId, by: by.id, topic: 'signature-provider-hired' } as const;
      await tellAdministrators(statementsIn(manager), told, this.parts.now());
      return { status: 201, body: JSON.stringify({ name, secret } satisfies SignatureProviderRegistered) };
    });
    sendOffice(reply, answer);
  }
}
