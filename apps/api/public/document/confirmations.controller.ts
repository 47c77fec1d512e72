import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { confirmDocuments } from '#application/document/confirm-document.js';
import { confirmBulletins } from '#application/bulletin/confirm-bulletins.js';
import { confirmCertificates } from '#application/training/confirm-certificates.js';
import { instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { BULLETIN_KIND } from '#messages/bulletin/words.js';
import { CERTIFICATE_KIND } from '#messages/training/words.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import { Access } from '../../http/access.js';
import { loadPublishing } from '../../http/association-door.js';
import { tenantOf } from '../../http/caller-of.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathHash } from '../../http/path-hash.js';
import { PathId } from '../../http/path-id.js';
import type { Known } from '../../http/request.js';
import { liveReader } from '../../http/wait-for-read.js';
import { ConfirmedDocuments } from './confirmation.dto.js';

/** Where anybody who holds a document of the association finds out that it is one (ADR 51). */
@ApiTags('documents')
@Controller({ path: 'associations/:associationId/documents', version: '1' })
export class ConfirmationsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get(':code')
  @Access('public')
  @Operation('confirmDocument', {
    summary: 'Whether the association issued a document: its kind, day and standing, and nothing of what it says',
    description:
      'By the log reference at its foot or the SHA-256 of its PDF, 64 hexadecimal digits in lower case. Nothing lists them, and none can be guessed.',
    refusals: ['NotFound', 'Busy'],
  })
  @ApiOkResponse({ type: ConfirmedDocuments })
  async confirmDocument(
    @Param('associationId', PathId) associationId: string,
    @Param('code', PathHash) code: string,
    @Req() { locale, arrivedAt }: Known,
  ): Promise<ConfirmedDocuments> {
    const association = await loadPublishing(this.parts, associationId);
    const { pool } = this.parts;
    await liveReader(pool, 'document_codes');
    const tenant = tenantOf(this.parts, association, []);
    const [found, certificates, bulletins] = await Promise.all([
      confirmDocuments(tenant, code),
      confirmCertificates(tenant, code),
      confirmBulletins({
        ...{ tenant, code, at: instant(arrivedAt.getTime() + association.clockOffsetMs) },
        beforeCited: () => liveReader(pool, 'published_decisions'),
      }),
    ]);
    const documents = [
      ...found.map((one) => ({ ...one, title: DOCUMENT_KINDS[one.document][locale] })),
      ...certificates.map((one) => ({ ...one, title: CERTIFICATE_KIND[locale] })),
      ...bulletins.map((one) => ({ ...one, title: BULLETIN_KIND[locale] })),
    ];
    return documents.length === 0 ? refuse('NotFound') : { documents };
  }
}
