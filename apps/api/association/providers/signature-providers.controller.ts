import { Body, Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsUrl, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import { provedOffice } from '../../account/factor/proved-office.js';
import { IsLine } from '../../http/is-line.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { HireAnswered } from './provider-hire.dto.js';
import { checkHireUrl, takeHire } from './take-hire.js';

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

class SignatureProviderRegistered extends HireAnswered {
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
      'By an administrator it is a proposal: what stood before stands until another administrator agrees (`agreeToProvider`). The secret is shown in this answer alone; it comes again only with the same Idempotency-Key. The other administrators are told.',
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
    const office = await provedOffice(this.parts, known, associationId);
    checkHireUrl(this.parts, url);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const taken = await takeHire(this.parts, office, manager, { service: 'signature', name, url });
      return { status: 201, body: JSON.stringify({ name, ...taken } satisfies SignatureProviderRegistered) };
    });
    sendOffice(reply, answer);
  }
}
