import { Body, Controller, Get, Header, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { passkeyCreationOptions } from '#application/account/factor/passkeys.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { Access } from '../../http/access.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { keepPasskey } from './change-factors.js';
import { AddPasskeyBody, FactorAdded, PasskeyCreationView } from './factor.dto.js';
import { passkeyParts } from './give-factor.js';
import { changingHolder } from './holder.js';

const CHANGE = ['Unauthenticated', 'Forbidden', 'ProofNeeded'] as const;

/** Passkeys (WebAuthn): second factor, and a way to sign in without a password. */
@ApiTags('factors')
@Controller({ path: 'me/factors/passkeys', version: '1' })
export class PasskeysController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('options')
  @Header('Cache-Control', 'private, no-store')
  @Access('signed-in', 'half-session')
  @Operation('getPasskeyCreationOptions', {
    summary: 'What a browser needs to make a passkey for you; good for five minutes',
    refusals: CHANGE,
  })
  @ApiOkResponse({ type: PasskeyCreationView })
  async getPasskeyCreationOptions(@Req() known: Known): Promise<PasskeyCreationView> {
    const { accountId, associationName, name } = await changingHolder(this.parts, known);
    const { login } = await this.parts.dataSource.getRepository(Account).findOneByOrFail({ id: accountId });
    const parts = await passkeyParts(this.parts, known.hostname, this.parts.pool, this.parts.now());
    return { options: await passkeyCreationOptions(parts, associationName, { accountId, login, name }) };
  }

  @Post()
  @Access('signed-in', 'half-session')
  @Operation('addPasskey', {
    summary: 'Add the passkey that the browser made',
    refusals: [...CHANGE, 'WrongFactor', 'TooManyFactors'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: FactorAdded })
  async addPasskey(
    @Body() body: AddPasskeyBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const holder = await changingHolder(this.parts, known);
    sendOffice(
      reply,
      await keepPasskey(this.parts, holder, body, { source: sourceOf(known), hostname: known.hostname, request }),
    );
  }
}
