import { Controller, Get, Header, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { findDeposit } from '#application/deposit/deposits.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { refuse } from '#domain/kernel/refusal.js';
import { findDepositsByHash } from '#read-models/find-deposits.js';
import { depositorName } from '../../deposit/depositor-name.js';
import { given } from '../../dispute/given.js';
import { Access } from '../../http/access.js';
import { loadPublishing } from '../../http/association-door.js';
import { tenantOf } from '../../http/caller-of.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathHash } from '../../http/path-hash.js';
import { PathId } from '../../http/path-id.js';
import { liveReader } from '../../http/wait-for-read.js';
import { CheckedDeposits, type CheckedDeposit } from './deposit-check.dto.js';

/** Where anybody who has a file finds out whether it was deposited, and from when; the file stays where it is. */
@ApiTags('deposits')
@Controller({ path: 'associations/:associationId/deposits', version: '1' })
export class DepositChecksController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get(':sha256')
  @Access('public')
  @Header('Cache-Control', 'no-store')
  @Operation('checkDeposit', {
    summary: 'Whether a file with this SHA-256 was deposited, from when, and under which number',
    description:
      'Title, kind and depositor only where the depositor published them. Nothing lists deposits, and no hash can be guessed.',
    refusals: ['NotFound', 'Busy'],
  })
  @ApiOkResponse({ type: CheckedDeposits })
  async checkDeposit(
    @Param('associationId', PathId) associationId: string,
    @Param('sha256', PathHash) sha256: string,
  ): Promise<CheckedDeposits> {
    const association = await loadPublishing(this.parts, associationId);
    await liveReader(this.parts.pool, 'deposits');
    const tenant = tenantOf(this.parts, association, []);
    const ids = await findDepositsByHash(this.parts.pool, associationId, sha256);
    const deposits = (await Promise.all(ids.map((id) => tell(tenant, id)))).filter((one) => one !== undefined);
    return deposits.length > 0 ? { deposits } : refuse('NotFound');
  }
}

/** What everybody may read of it: that it was there, from when, and no more than its depositor let out. */
const tell = async (tenant: TenantContext, depositId: string): Promise<CheckedDeposit | undefined> => {
  const { made, file, timestamp, publishedAt } = (await findDeposit(tenant, depositId))?.deposit ?? {};
  if (!made || !file) return undefined;
  const told = {
    ...{ number: made.number, depositedAt: file.storedAt },
    ...given({ attestedAt: timestamp?.report.attestedAt, authority: timestamp?.authority }),
  };
  if (publishedAt === undefined) return told;
  const [titles, depositor] = await Promise.all([
    tenant.vault.open([made.titleContentId]),
    depositorName(tenant, made),
  ]);
  return { ...told, kind: made.kind, ...given({ title: titles.get(made.titleContentId), depositor }) };
};
