import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsInstant } from '../http/is-instant.js';
import { IsLine } from '../http/is-line.js';

export class CreateAssociationBody {
  @ApiProperty({ description: 'Name in Chinese', example: '杭州直播电商协会', maxLength: 200 })
  @IsLine(200)
  nameZh: string;

  @ApiProperty({ description: 'Name in English', example: 'Hangzhou Live E-commerce Association', maxLength: 200 })
  @IsLine(200)
  nameEn: string;

  @ApiPropertyOptional({
    description: 'Where its legal time starts; now, if absent. Not in production',
    format: 'date-time',
    example: '2026-01-05T09:00:00+08:00',
  })
  @IsOptional()
  @IsInstant()
  clockStartsAt?: string;
}

export class AssociationCreated {
  @ApiProperty({ description: 'Id of the association', format: 'uuid' })
  associationId: string;
}
