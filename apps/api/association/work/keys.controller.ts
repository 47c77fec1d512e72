import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { PageQuery } from '../../account/office/office.dto.js';
import { Access } from '../../http/access.js';
import { officeOf } from '../../http/association-door.js';
import { Operation } from '../../http/operation.js';
import { PARTS, type ApiParts } from '../../http/parts.js';
import { PathId } from '../../http/path-id.js';
import type { Known } from '../../http/request.js';
import { pageOf } from './page.js';

class KeyLine {
  @ApiProperty({ format: 'uuid' })
  keyId: string;

  @ApiProperty()
  label: string;

  @ApiProperty({ format: 'uuid', required: false })
  platformId?: string;

  @ApiProperty({ required: false })
  platform?: string;

  @ApiProperty({ type: [String] })
  scopes: readonly string[];

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: String, format: 'date-time', required: false })
  lastUsedAt?: string;

  @ApiProperty({ type: String, format: 'date-time', required: false, description: 'Until when it is good' })
  endsAt?: string;
}

class KeyList {
  @ApiProperty({ type: [KeyLine] })
  items: readonly KeyLine[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}

class ContactLine {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  mail: string;

  @ApiProperty({ description: 'It left a phone for when it is on duty; never which' })
  onPhone: boolean;

  @ApiProperty({ type: [String] })
  roles: readonly string[];
}

class ContactList {
  @ApiProperty({ type: [ContactLine] })
  items: readonly ContactLine[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}

const REFUSALS = ['Unauthenticated', 'Forbidden', 'NotFound'] as const;

/** What programs sign in with here, and how the association's people are reached. */
@ApiTags('associations')
@Controller({ path: 'associations/:associationId', version: '1' })
export class KeysController {
  constructor(@Inject(PARTS) private readonly parts: ApiParts) {}

  @Get('keys')
  @Access('operator', 'administrator')
  @Operation('listKeys', {
    summary: 'Keys of programs, the newest first; never the keys themselves',
    refusals: REFUSALS,
  })
  @ApiOkResponse({ type: KeyList })
  async listKeys(
    @Param('associationId', PathId) associationId: string,
    @Query() query: PageQuery,
    @Req() known: Known,
  ): Promise<KeyList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    return pageOf(
      tenant,
      'listKeys',
      query,
      `SELECT k.id AS "keyId", k.label, k.platform_id AS "platformId", p.name AS platform, k.scopes, k.created_at AS "createdAt",
              k.last_used_at AS "lastUsedAt", k.revoked_at AS "endsAt", k.created_at AS "placeAt", k.id AS "placeId"
         FROM office.api_key k LEFT JOIN office.platform p ON p.id = k.platform_id
        WHERE k.association_id = $1 AND ($2::text IS NULL OR k.label ILIKE $2 OR p.name ILIKE $2)`,
    );
  }

  @Get('contacts')
  @Access('operator', 'administrator')
  @Operation('listContacts', { summary: 'How the association’s own people are reached', refusals: REFUSALS })
  @ApiOkResponse({ type: ContactList })
  async listContacts(
    @Param('associationId', PathId) associationId: string,
    @Query() query: PageQuery,
    @Req() known: Known,
  ): Promise<ContactList> {
    const { tenant } = await officeOf(this.parts, known, associationId);
    return pageOf(
      tenant,
      'listContacts',
      query,
      `SELECT a.id AS "accountId", name, mail, roles, EXISTS (SELECT FROM office.duty_phone x WHERE x.account_id = a.id) AS "onPhone",
              created_at AS "placeAt", a.id AS "placeId"
         FROM office.account a
        WHERE association_id = $1 AND ended_at IS NULL AND roles && ARRAY['case-manager', 'administrator', 'mediator', 'expert']
          AND ($2::text IS NULL OR name ILIKE $2 OR mail ILIKE $2)`,
    );
  }
}
