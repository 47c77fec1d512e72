import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { findBreach } from '#application/privacy/breaches.js';
import { refuse } from '#domain/kernel/refusal.js';
import { Access } from '../http/access.js';
import { loadAssociation, officeOf } from '../http/association-door.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import type { Known } from '../http/request.js';
import { AuthorityNoticeQuery } from './breach-told.dto.js';
import { printForAuthority } from './breach-view.js';
import { makeAuthorityNotice, sendAuthorityNotice } from './send-authority-notice.js';

/** The notice of a breach that is handed in to the authority (PIPL 57). */
@ApiTags('privacy')
@Controller({ path: 'associations/:associationId/breaches/:breachId/authority-notice/pdf', version: '1' })
export class AuthorityNoticeController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('administrator')
  @Operation('downloadBreachNotice', {
    summary: 'The notice of a breach to the authority as a PDF (PDF/A), to be printed, signed and handed in',
    description:
      'Dated the day on which it is asked for. That it was handed in is recorded by POST …/notices. Retry-After tells in how many seconds to ask again where it cannot be made now.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'DocumentNotReady', 'DocumentErased'],
  })
  @ApiOkResponse({
    description: 'The file, as an attachment',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
  })
  async downloadBreachNotice(
    @Param('associationId', PathId) associationId: string,
    @Param('breachId', PathId) breachId: string,
    @Query() { locale, authority }: AuthorityNoticeQuery,
    @Req() known: Known,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { tenant, at } = await officeOf(this.parts, known, associationId);
    const row = (await findBreach(tenant, breachId)) ?? refuse('NotFound');
    const association = await loadAssociation(this.parts, associationId);
    const print = await printForAuthority(tenant, association, row, { locale: locale ?? known.locale, authority, at });
    const made = await makeAuthorityNotice(this.parts, print);
    sendAuthorityNotice(reply, made, print);
  }
}
