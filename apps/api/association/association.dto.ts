import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { SLUG } from '#application/association/slugs.js';
import { IsSlug } from './address/is-slug.js';
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
    description:
      'The name in the address of its pages, /a/<slug>: 2 to 60 of a-z, 0-9 and hyphens; made of its English name, if absent',
    example: 'hangzhou',
    minLength: 2,
    maxLength: 60,
    pattern: SLUG.source,
  })
  @IsOptional()
  @IsSlug()
  slug?: string;

  @ApiPropertyOptional({
    description: 'Where its legal time starts; now, if absent. Not in production',
    format: 'date-time',
    example: '2026-01-05T09:00:00+08:00',
  })
  @IsOptional()
  @IsInstant()
  clockStartsAt?: string;

  @ApiPropertyOptional({
    description:
      'Whether it is a sandbox, which cannot be changed later: its names say so, nothing that it sends leaves, nothing of it is published',
    example: false,
  })
  @IsOptional()
  @IsBoolean()
  sandbox?: boolean;
}

export class AssociationCreated {
  @ApiProperty({ description: 'Id of the association', format: 'uuid' })
  associationId: string;

  @ApiProperty({ description: 'The name in the address of its pages: /a/<slug>', example: 'hangzhou' })
  slug: string;
}
