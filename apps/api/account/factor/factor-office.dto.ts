import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { RESET_REASONS, type ResetReason } from '#application/account/factor/factor-resets.js';
import type { AccountRole } from '#infrastructure/database/entities/account.js';
import { Whole } from '../../dispute/fields/choice.js';
import { IsId } from '../../http/is-id.js';

const ROLES: readonly AccountRole[] = ['party', 'case-manager', 'administrator', 'mediator', 'expert'];

export class FactorPolicyBody {
  @ApiProperty({ description: 'Roles beyond those of the installation; none for no more', enum: ROLES, isArray: true })
  @IsArray()
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles: AccountRole[];
}

export class FactorPolicyView {
  @ApiProperty({ description: 'What the installation asks for', enum: ROLES, isArray: true })
  installation: string[];

  @ApiProperty({ description: 'What the association asks for beyond', enum: ROLES, isArray: true })
  association: string[];
}

export class AskFactorResetBody {
  @ApiProperty({ description: 'Why', enum: RESET_REASONS })
  @IsIn(RESET_REASONS)
  reason: ResetReason;
}

export class ListFactorResetsQuery {
  @ApiPropertyOptional({ description: '`cursor` of the page before', format: 'uuid' })
  @IsOptional()
  @IsId()
  cursor?: string;

  @Whole({ description: 'How many at most; 50 if not said', least: 1, most: 100, optional: true })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value,
  )
  limit?: number;
}

export class FactorResetAsked {
  @ApiProperty({ description: 'Id of the reset', format: 'uuid' })
  resetId: string;

  @ApiProperty({ description: 'When it takes effect without a second administrator', format: 'date-time' })
  effectiveAt: string;
}

export class FactorResetAnswered {
  @ApiProperty({ description: 'Id of the reset', format: 'uuid' })
  resetId: string;

  @ApiProperty({ enum: ['done', 'refused'] })
  state: string;
}

export class FactorResetView {
  @ApiProperty({ description: 'Id of the reset', format: 'uuid' })
  resetId: string;

  @ApiProperty({ description: 'Whose factors', format: 'uuid' })
  accountId: string;

  @ApiProperty({ description: 'Name of the person' })
  name: string;

  @ApiProperty({ enum: RESET_REASONS })
  reason: string;

  @ApiProperty({ description: 'The administrator who asked', format: 'uuid' })
  askedBy: string;

  @ApiProperty({ description: 'By machine time', format: 'date-time' })
  askedAt: string;

  @ApiProperty({ description: 'When it takes effect without a second administrator', format: 'date-time' })
  effectiveAt: string;

  @ApiProperty({ enum: ['open', 'done', 'refused'] })
  state: string;

  @ApiPropertyOptional({ description: 'The second administrator, who agreed', format: 'uuid' })
  agreedBy?: string;

  @ApiPropertyOptional({ description: 'Who refused: an administrator, or the person', format: 'uuid' })
  refusedBy?: string;
}

export class FactorResets {
  @ApiProperty({ type: [FactorResetView] })
  items: FactorResetView[];

  @ApiPropertyOptional({ description: 'For what comes after; missing on the last page' })
  cursor?: string;
}
