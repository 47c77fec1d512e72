import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { SECURITY_KINDS, type SecurityKind } from '#infrastructure/security/security-event.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Choice } from '../dispute/fields/choice.js';
import { Id } from '../dispute/fields/id.js';

const KINDS = Object.keys(SECURITY_KINDS);

export class AuditedSecurityQuery extends ListTasksQuery {
  @Choice(KINDS, { description: 'Only events of this kind', optional: true })
  kind?: SecurityKind;

  @Id({ description: 'Only what concerns this account, or what it did', optional: true })
  accountId?: string;
}

export class AuditedSecurityEvent {
  @ApiProperty({ type: String, format: 'date-time' })
  at: Instant;

  @ApiProperty({ example: KINDS[0] })
  kind: string;

  @ApiPropertyOptional({ description: 'The account that it concerns', format: 'uuid' })
  accountId?: string;

  @ApiPropertyOptional({ description: 'Who acted: an account, `operator`, `platform:<id>`, `link-<id>`' })
  actor?: string;

  @ApiPropertyOptional()
  address?: string;

  @ApiPropertyOptional()
  device?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  requestId?: string;

  @ApiProperty({ description: 'Ids, names of kinds and numbers', type: Object })
  facts: Readonly<Record<string, unknown>>;
}

export class AuditedSecurityLog {
  @ApiProperty({ type: [AuditedSecurityEvent] })
  items: AuditedSecurityEvent[];

  @ApiPropertyOptional({ description: 'Cursor of the next page' })
  next?: string;
}
