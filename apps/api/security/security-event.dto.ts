import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { SECURITY_KINDS, type SecurityKind } from '#infrastructure/security/security-event.js';
import { IsId } from '../http/is-id.js';
import { IsInstant } from '../http/is-instant.js';
import { IsLine } from '../http/is-line.js';

const KINDS = Object.keys(SECURITY_KINDS) as SecurityKind[];

export class SecurityEventsQuery {
  @ApiPropertyOptional({ enum: KINDS, description: 'Only of this kind' })
  @IsOptional()
  @IsIn(KINDS)
  kind?: SecurityKind;

  @ApiPropertyOptional({ format: 'uuid', description: 'Only what concerns this account, or what it did' })
  @IsOptional()
  @IsId()
  accountId?: string;

  @ApiPropertyOptional({ description: 'Only by this one: `operator`, `platform:<id>`, `link-<id>`', maxLength: 100 })
  @IsOptional()
  @IsLine(100)
  actor?: string;

  @ApiPropertyOptional({ description: 'Only from this address', maxLength: 45 })
  @IsOptional()
  @IsLine(45)
  address?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Only of this request' })
  @IsOptional()
  @IsId()
  requestId?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Only from then on, by machine time' })
  @IsOptional()
  @IsInstant()
  from?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Only before then' })
  @IsOptional()
  @IsInstant()
  until?: string;

  @ApiPropertyOptional({ description: 'At most so many', type: 'integer', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  @ApiPropertyOptional({ description: 'Place of the next page, as the last answer gave it', maxLength: 1_000 })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  cursor?: string;
}

export class SecurityEventLine {
  @ApiProperty({ description: 'A number that rises' })
  id: string;

  @ApiProperty({ format: 'date-time', description: 'By machine time' })
  at: string;

  @ApiProperty({ enum: KINDS })
  kind: SecurityKind;

  @ApiProperty({ required: false, format: 'uuid' })
  associationId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'The account that it concerns' })
  accountId?: string;

  @ApiProperty({ required: false, description: 'Who acted; missing where nobody was known' })
  actor?: string;

  @ApiProperty({ required: false, description: 'Where the request came from' })
  address?: string;

  @ApiProperty({ required: false, description: 'What the client called itself' })
  device?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  requestId?: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Ids, names of operations and numbers; no words of people',
  })
  facts: object;
}

export class SecurityEvents {
  @ApiProperty({ type: [SecurityEventLine], description: 'The newest first' })
  items: SecurityEventLine[];

  @ApiProperty({ required: false, description: 'Place of the next page; missing on the last' })
  cursor?: string;
}
