import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Request } from '#event-store/answers.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { register } from './register.js';
import { decideRegistration, listRegistrations } from './registrations.js';
import {
  DecideRegistrationBody,
  ListRegistrationsQuery,
  RegisterBody,
  RegistrationAnswer,
  RegistrationList,
  SelfRegistrationBody,
} from './registration.dto.js';

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** People who register themselves, where the association allows it; nothing binds before people have looked. */
@ApiTags('accounts')
@Controller({ path: 'associations/:associationId', version: '1' })
export class RegistrationsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Put('self-registration')
  @HttpCode(204)
  @Access('administrator')
  @Operation('setSelfRegistration', { summary: 'Say who may register; nobody may before', refusals: REFUSALS })
  @ApiNoContentResponse()
  async setSelfRegistration(
    @Param('associationId', PathId) associationId: string,
    @Body() { kinds }: SelfRegistrationBody,
    @Req() known: Known,
  ): Promise<void> {
    const { by } = await officeOf(this.parts, known, associationId);
    const set = 'UPDATE office.association SET self_registration = $2 WHERE id = $1';
    await this.parts.pool.query(set, [associationId, kinds]);
    const facts = { kinds: kinds.join(' ') };
    const source = sourceOf(known);
    await noteSecurity(this.parts.pool, { kind: 'self-registration-set', associationId, actor: by.id, source, facts });
  }

  @Post('registrations')
  @HttpCode(202)
  @Access('public')
  @Operation('register', {
    summary: 'Register yourself; a link to choose a password goes to your mail address',
    description:
      'The answer is the same whether the address has an account or not. The account acts for nobody before people have seen documents. At most ten from one address in an hour (429, Retry-After in seconds).',
    refusals: ['NotFound', 'TooManyAttempts'],
    keyed: true,
  })
  @ApiAcceptedResponse()
  async register(
    @Param('associationId', PathId) associationId: string,
    @Body() body: RegisterBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
  ): Promise<void> {
    await register(this.parts, { associationId, source: sourceOf(known), request }, body);
  }

  @Get('registrations')
  @Access('administrator', 'case-manager')
  @Operation('listRegistrations', { summary: 'Who registered itself, the last first', refusals: REFUSALS })
  @ApiOkResponse({ type: RegistrationList })
  async listRegistrations(
    @Param('associationId', PathId) associationId: string,
    @Query() query: ListRegistrationsQuery,
    @Req() known: Known,
  ): Promise<RegistrationList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    return listRegistrations(tenant, query);
  }

  @Post('registrations/:registrationId/decisions')
  @HttpCode(200)
  @Access('administrator', 'case-manager')
  @Operation('decideRegistration', {
    summary:
      'Say that a registration is dealt with, its account having its authority, or refuse it, which ends the account',
    refusals: [...REFUSALS, 'AnsweredAlready', 'CheckMissing'],
    keyed: true,
  })
  @ApiOkResponse({ type: RegistrationAnswer })
  async decideRegistration(
    @Param('associationId', PathId) associationId: string,
    @Param('registrationId', PathId) registrationId: string,
    @Body() { outcome }: DecideRegistrationBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const office = await officeOf(this.parts, known, associationId);
    const deciding = { office, source: sourceOf(known), request };
    sendOffice(reply, await decideRegistration(this.parts, deciding, registrationId, outcome));
  }
}
