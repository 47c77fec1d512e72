import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { instant, type Instant } from '#domain/kernel/message.js';
import { loadAssociation } from './association-door.js';
import type { ApiParts } from './parts.js';
import type { Known } from './request.js';

/** By whose clock something public is read that is the same for all associations but for the day. */
export class ByWhoseClock {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The association by whose legal time it is read; the time of the installation if not said',
  })
  @IsOptional()
  @IsUUID()
  association?: string;
}

/** Legal time of an association, or of none in particular. Throws Refused NotFound where there is no such association. */
export const legalTimeOf = async (
  parts: Pick<ApiParts, 'dataSource'>,
  { arrivedAt }: Pick<Known, 'arrivedAt'>,
  { association }: ByWhoseClock,
): Promise<Instant> => {
  const { clockOffsetMs } =
    association === undefined ? { clockOffsetMs: 0 } : await loadAssociation(parts, association);
  return instant(arrivedAt.getTime() + clockOffsetMs);
};
