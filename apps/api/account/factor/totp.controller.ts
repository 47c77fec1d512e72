import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { totpAddress } from '#application/account/factor/totp.js';
import { beginTotp } from '#application/account/factor/totp-factors.js';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { Access } from '../../http/access.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { confirmGenerator } from './change-factors.js';
import { ConfirmTotpBody, FactorAdded, FactorNameBody, TotpBegun } from './factor.dto.js';
import { changingHolder } from './holder.js';

const CHANGE = ['Unauthenticated', 'Forbidden', 'ProofNeeded'] as const;

/** A generator of codes (RFC 6238) as second factor. */
@ApiTags('factors')
@Controller({ path: 'me/factors', version: '1' })
export class TotpController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Post('totp')
  @Access('signed-in', 'half-session')
  @Operation('beginTotp', {
    summary: 'Begin to add a generator of codes; it counts when a code of it was given',
    refusals: CHANGE,
    keyed: true,
  })
  @ApiCreatedResponse({ type: TotpBegun })
  async beginTotp(
    @Body() { name }: FactorNameBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { accountId, associationName } = await changingHolder(this.parts, known);
    const answer = await answerOfficeOnce(this.parts, request, async (manager) => {
      const begun = { accountId, name, at: this.parts.now() };
      const { login } = await manager.getRepository(Account).findOneByOrFail({ id: accountId });
      const { factorId, secret } = await beginTotp(statementsIn(manager), this.parts.masterKey, begun);
      const address = totpAddress(secret, associationName, login);
      return { status: 201, body: JSON.stringify({ factorId, secret, address }) };
    });
    sendOffice(reply, answer);
  }

  @Post(':factorId/confirmations')
  @HttpCode(200)
  @Access('signed-in', 'half-session')
  @Operation('confirmTotp', {
    summary: 'Give the first code of a generator: from now on it counts',
    refusals: [...CHANGE, 'NotFound', 'WrongFactor', 'TooManyAttempts', 'TooManyFactors'],
    keyed: true,
  })
  @ApiOkResponse({ type: FactorAdded })
  async confirmTotp(
    @Param('factorId', PathId) factorId: string,
    @Body() { code }: ConfirmTotpBody,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const asking = { source: sourceOf(known), request };
    sendOffice(
      reply,
      await confirmGenerator(this.parts, await changingHolder(this.parts, known), { factorId, code }, asking),
    );
  }
}
