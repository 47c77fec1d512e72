import { Body, Controller, Get, Header, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { passkeyRequestOptions } from '#application/account/factor/use-passkey.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { GiveProofBody, PasskeyRequestView, ProofView } from './give-factor.dto.js';
import { passkeyParts } from './give-factor.js';
import { giveProof } from './give-proof.js';
import { holderOf } from './holder.js';

/** Before anything is changed by which somebody signs in, whoever sits there shows to be the person. */
@ApiTags('factors')
@Controller({ path: 'me/proofs', version: '1' })
export class ProofsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post()
  @HttpCode(200)
  @Access('signed-in')
  @Operation('giveProof', {
    summary: 'Show anew that you are the person, for ten minutes: by a factor, or by the password where you have none',
    refusals: ['Unauthenticated', 'Forbidden', 'WrongFactor', 'ProofNeeded', 'TooManyAttempts'],
    keyed: true,
  })
  @ApiOkResponse({ type: ProofView })
  async giveProof(
    @Body() body: GiveProofBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asking = { source: sourceOf(known), hostname: known.hostname, request };
    sendOffice(reply, await giveProof(this.parts, holderOf(known), body, asking));
  }

  @Get('passkey-options')
  @Header('Cache-Control', 'private, no-store')
  @Access('signed-in')
  @Operation('getProofPasskeyOptions', {
    summary: 'What a browser needs to use a passkey of yours as a proof; good for five minutes',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: PasskeyRequestView })
  async getProofPasskeyOptions(@Req() known: Known): Promise<PasskeyRequestView> {
    const { accountId } = holderOf(known);
    const parts = await passkeyParts(this.parts, known.hostname, this.parts.pool, this.parts.now());
    return { options: await passkeyRequestOptions(parts, { for: 'proof', accountId }, accountId) };
  }
}
