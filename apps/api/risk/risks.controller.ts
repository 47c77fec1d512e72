import { Controller, Get, Header, Inject, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { localDateAt } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { Access } from '../http/access.js';
import { loadPublishing } from '../http/association-door.js';
import type { Caller } from '../http/caller.js';
import { tenantOf } from '../http/caller-of.js';
import { Operation } from '../http/operation.js';
import { PARTS, type ApiParts } from '../http/parts.js';
import { PathId } from '../http/path-id.js';
import { CurrentCaller, type Known } from '../http/request.js';
import { RiskCandidates, RiskCatalogueView } from './risk.dto.js';
import { viewCandidates } from './view-candidates.js';
import { viewCatalogue } from './view-catalogue.js';

/** The catalogue of risks in force, for everybody, and what could feed its next version, for the staff. */
@ApiTags('risks')
@Controller({ version: '1' })
export class RisksController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('associations/:associationId/risk-catalogue')
  @Access('public')
  @Operation('getRiskCatalogue', {
    summary: 'The catalogue of risks in force, with what it changed; before the first one that of the release',
    refusals: ['NotFound', 'BytesMissing'],
  })
  @ApiOkResponse({ type: RiskCatalogueView })
  async getRiskCatalogue(
    @Param('associationId', PathId) associationId: string,
    @Req() { arrivedAt }: Known,
  ): Promise<RiskCatalogueView> {
    const association = await loadPublishing(this.parts, associationId);
    const at = instant(arrivedAt.getTime() + association.clockOffsetMs);
    return viewCatalogue(tenantOf(this.parts, association, []), localDateAt(at));
  }

  @Get('risk-candidates')
  @Access('case-manager', 'administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('listRiskCandidates', {
    summary: 'What could feed the catalogue: published decisions, authorities’ answers, tips and confirmed findings',
    description: 'Tips and findings are counted, and cited from five on; nobody and no single tip is named.',
    refusals: ['Unauthenticated', 'Forbidden', 'NotFound', 'BytesMissing'],
  })
  @ApiOkResponse({ type: RiskCandidates })
  listRiskCandidates(@CurrentCaller() caller: Caller): Promise<RiskCandidates> {
    return viewCandidates(caller);
  }
}
