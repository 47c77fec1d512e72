import { Body, Controller, Get, Inject, Param, Put, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { findFactorPolicy, saveFactorPolicy } from '#application/account/factor/factor-policy.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import type { Known } from '../../http/request.js';
import { sourceOf } from '../../http/source-of.js';
import { FactorPolicyBody, FactorPolicyView } from './factor-office.dto.js';
import { changingHolder } from './holder.js';

/** Who needs a second factor. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/factor-policy', version: '1' })
export class FactorPolicyController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('administrator', 'operator')
  @Operation('getFactorPolicy', {
    summary: 'For which roles the installation, and beyond it the association, asks for a second factor',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound'],
  })
  @ApiOkResponse({ type: FactorPolicyView })
  async getFactorPolicy(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<FactorPolicyView> {
    await officeOf(this.parts, known, associationId);
    const roles = await findFactorPolicy(this.parts.pool, associationId);
    return { installation: [...this.parts.factorRoles], association: [...roles] };
  }

  @Put()
  @Access('administrator', 'operator')
  @Operation('changeFactorPolicy', {
    summary: 'For which roles the association asks for a second factor beyond the installation',
    description: 'Whoever needs one and has none adds it at the next sign-in. Needs a fresh proof of an administrator.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'ProofNeeded'],
  })
  @ApiOkResponse({ type: FactorPolicyView })
  async changeFactorPolicy(
    @Param('associationId', PathId) associationId: string,
    @Body() { roles }: FactorPolicyBody,
    @Req() known: Known,
  ): Promise<FactorPolicyView> {
    const { by } = await officeOf(this.parts, known, associationId);
    if (known.identity?.kind === 'account') await changingHolder(this.parts, known);
    const before = await findFactorPolicy(this.parts.pool, associationId);
    await inTransaction(this.parts.pool, async (client) => {
      await saveFactorPolicy(client, { associationId, roles, by: by.id, at: this.parts.now() });
      const facts = { before: before.join(','), roles: roles.join(',') };
      const source = sourceOf(known);
      await noteSecurity(client, { kind: 'factor-policy-changed', associationId, actor: by.id, source, facts });
    });
    return { installation: [...this.parts.factorRoles], association: roles };
  }
}
