import { Controller, Delete, Get, Header, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { listFactors } from '#application/account/factor/factors.js';
import { recoveryCodesLeft } from '#application/account/factor/recovery-codes.js';
import { instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { Access } from '../../http/access.js';
import { sendOffice } from '../../http/office.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import { KeyedRequest, type Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { given } from '../../dispute/given.js';
import { NoBody } from '../../dispute/no-body.js';
import { dropFactor, renewRecoveryCodes } from './change-factors.js';
import { FactorResetAnswered } from './factor-office.dto.js';
import { FactorList, RecoveryCodesMade } from './factor.dto.js';
import { changingHolder, holderOf } from './holder.js';
import { isRequiredOf } from './owed-factor.js';
import { refuseReset } from './reset-factors.js';
import { freshUntil } from './proofs.js';

const CHANGE = ['Unauthenticated', 'Forbidden', 'ProofNeeded'] as const;

/** By what the person of an account signs in beside the password. */
@ApiTags('factors')
@Controller({ path: 'me', version: '1' })
export class FactorsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('factors')
  @Access('signed-in')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listFactors', {
    summary: 'Your second factors with their names and last use, and how many recovery codes are left',
    refusals: ['Unauthenticated'],
  })
  @ApiOkResponse({ type: FactorList })
  async listFactors(@Req() known: Known): Promise<FactorList> {
    const { accountId, tokenHash } = holderOf(known);
    const items = await listFactors(this.parts.pool, accountId);
    const fresh = await freshUntil(this.parts, { accountId, tokenHash });
    return given({
      items: items.map(({ id, kind, name, createdAt, lastUsedAt, synced }) =>
        given({
          factorId: id,
          kind,
          name,
          addedAt: instant(createdAt),
          lastUsedAt: lastUsedAt ? instant(lastUsedAt) : undefined,
          synced: synced ?? undefined,
        }),
      ),
      recoveryCodesLeft: await recoveryCodesLeft(this.parts.pool, accountId),
      required: await this.isRequired(known),
      freshUntil: fresh && instant(fresh),
    });
  }

  @Delete('factors/:factorId')
  @HttpCode(204)
  @Access('signed-in')
  @Operation('removeFactor', {
    summary: 'Remove a second factor; the last one only where the account may be without',
    refusals: [...CHANGE, 'NotFound', 'LastFactor'],
  })
  @ApiNoContentResponse()
  async removeFactor(@Param('factorId', PathId) factorId: string, @Req() known: Known): Promise<void> {
    const holder = await changingHolder(this.parts, known);
    const required = await this.isRequired(known);
    await dropFactor(this.parts, holder, { factorId, required, source: sourceOf(known) });
  }

  @Post('recovery-codes')
  @Access('signed-in')
  @Operation('makeRecoveryCodes', {
    summary: 'Ten new recovery codes; those before are void',
    refusals: [...CHANGE, 'NoFactor'],
    keyed: true,
  })
  @ApiCreatedResponse({ type: RecoveryCodesMade })
  async makeRecoveryCodes(
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const holder = await changingHolder(this.parts, known);
    sendOffice(reply, await renewRecoveryCodes(this.parts, holder, { source: sourceOf(known), request }));
  }

  @Post('factor-reset-refusals')
  @HttpCode(200)
  @Access('signed-in')
  @Operation('refuseOwnFactorReset', {
    summary: 'Say that you lost nothing: the reset of your factors that an administrator asked for is refused',
    refusals: ['Unauthenticated', 'NotFound'],
    keyed: true,
  })
  @ApiOkResponse({ type: FactorResetAnswered })
  async refuseOwnFactorReset(
    @NoBody() _: void,
    @Req() known: Known,
    @KeyedRequest() request: Request,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { accountId, associationId } = holderOf(known);
    const acting = { associationId, by: accountId, source: sourceOf(known), request };
    sendOffice(reply, await refuseReset(this.parts, { accountId }, acting));
  }

  private async isRequired({ identity }: Known): Promise<boolean> {
    if (identity?.kind !== 'account') return true;
    const { account, association } = identity;
    return isRequiredOf(this.parts, { id: account.id, roles: account.held, associationId: association.id });
  }
}
