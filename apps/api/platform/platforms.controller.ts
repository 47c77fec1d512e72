import { Body, Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Request } from '#event-store/answers.js';
import { Access } from '../http/access.js';
import { officeOf } from '../http/association-door.js';
import { sendOffice } from '../http/office.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { KeyedRequest, type Known } from '../http/request.js';
import { checkReceiver } from './check-receiver.js';
import { PlatformRegistered, RegisterPlatformBody } from './platform.dto.js';
import { registerPlatform } from './register-platform.js';

@ApiTags('associations')
@Controller({ path: 'associations/:associationId/platforms', version: '1' })
export class PlatformsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @Access('operator', 'administrator')
  @Operation('registerPlatform', {
    summary: 'Register a platform that carries out measures',
    description: 'Key and secret are shown in this answer alone; they come again only with the same Idempotency-Key.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: PlatformRegistered })
  async registerPlatform(
    @Param('associationId', PathId) associationId: string,
    @Body() body: RegisterPlatformBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, by } = await officeOf(this.parts, known, associationId);
    checkReceiver(this.parts, body.webhookUrl);
    const platform = { associationId: tenant.associationId, by: by.id };
    sendOffice(reply, await registerPlatform(this.parts, platform, body, request));
  }
}
