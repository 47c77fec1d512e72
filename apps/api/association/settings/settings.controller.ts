import { Controller, Get, Header, Inject, Param, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { findMediationBody } from '#application/context/mediation-body.js';
import type { RegistrationKind } from '../../account/registration/registration.dto.js';
import { Access } from '../../http/access.js';
import { loadAssociation, officeOf } from '../../http/association-door.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import type { Known } from '../../http/request.js';
import { AssociationSettings } from './settings.dto.js';

/** How the association is set now, for whoever sets it. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId/settings', version: '1' })
export class SettingsController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get()
  @Access('administrator')
  @Header('Cache-Control', 'private, no-store')
  @Operation('getAssociationSettings', {
    summary: 'Who may register by themselves, and as what mediation body the association has stated itself',
    refusals: ['Unauthenticated', 'Forbidden'],
  })
  @ApiOkResponse({ type: AssociationSettings })
  async getAssociationSettings(
    @Param('associationId', PathId) associationId: string,
    @Req() known: Known,
  ): Promise<AssociationSettings> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    const [{ selfRegistration = [] }, mediationBody] = await Promise.all([
      loadAssociation(this.parts, associationId),
      findMediationBody(tenant),
    ]);
    return { selfRegistration: selfRegistration as RegistrationKind[], ...(mediationBody && { mediationBody }) };
  }
}
