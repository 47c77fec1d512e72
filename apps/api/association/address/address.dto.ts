import { ApiProperty } from '@nestjs/swagger';
import { IsFQDN, Length, MaxLength } from 'class-validator';
import { SLUG } from '#application/association/slugs.js';
import { IsLine } from '../../http/is-line.js';
import { IsSlug } from './is-slug.js';

export class FoundAssociation {
  @ApiProperty({ description: 'Id of the association', format: 'uuid' })
  associationId: string;

  @ApiProperty({
    description: 'The name in the address of its pages, which counts now: /a/<slug>',
    example: 'hangzhou',
  })
  slug: string;

  @ApiProperty({ description: 'Its name in Chinese' })
  nameZh: string;

  @ApiProperty({ description: 'Its name in English' })
  nameEn: string;
}

export class FoundAssociations {
  @ApiProperty({ description: 'At most ten', type: [FoundAssociation] })
  items: FoundAssociation[];
}

export class FindAssociationsQuery {
  @ApiProperty({ description: 'Part of its name, in Chinese or English', example: '杭州', minLength: 2, maxLength: 60 })
  @IsLine(60)
  @Length(2, 60)
  name: string;
}

export class ChangeSlugBody {
  @ApiProperty({
    description: 'The new name in the address of its pages; the one before still leads there',
    example: 'hangzhou',
    minLength: 2,
    maxLength: 60,
    pattern: SLUG.source,
  })
  @IsSlug()
  slug: string;
}

export class AddHostBody {
  @ApiProperty({
    description: 'Host name under which this installation answers for it',
    example: 'disputes.hangzhou.example',
  })
  @IsFQDN()
  @MaxLength(253)
  host: string;
}
