import { Body, Controller, Get, Header, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { passkeyRequestOptions } from '#application/account/factor/use-passkey.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { SessionView } from '../session/session.dto.js';
import { entering } from '../session/entering.js';
import { PasskeyRequestView, SignedPasskeyBody } from './give-factor.dto.js';
import { passkeyParts } from './give-factor.js';
import { signInByPasskey } from './sign-in-by-passkey.js';

/** Signing in by a passkey alone: what one has, and the finger or the PIN on the device. */
@ApiTags('sessions')
@Controller({ path: 'sessions/passkeys', version: '1' })
export class PasskeySessionsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('options')
  @Header('Cache-Control', 'private, no-store')
  @Access('public')
  @Operation('getSignInPasskeyOptions', {
    summary: 'What a browser needs to sign in by any passkey that it finds; good for five minutes',
  })
  @ApiOkResponse({ type: PasskeyRequestView })
  async getSignInPasskeyOptions(@Req() known: Known): Promise<PasskeyRequestView> {
    const parts = await passkeyParts(this.parts, known.hostname, this.parts.pool, this.parts.now());
    return { options: await passkeyRequestOptions(parts, { for: 'sign-in' }) };
  }

  @Post()
  @Access('public')
  @Operation('signInByPasskey', {
    summary: 'Sign in with a passkey, without login or password; nothing more is owed then',
    refusals: ['WrongCredentials', 'ForeignPage'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: SessionView })
  async signInByPasskey(
    @Body() body: SignedPasskeyBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const asking = { source: sourceOf(known), hostname: known.hostname, request };
    return entering(this.parts, known, reply, () => signInByPasskey(this.parts, body, asking));
  }
}
