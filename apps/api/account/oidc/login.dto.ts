import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Length, Matches } from 'class-validator';
import { IsId } from '../../http/is-id.js';

export class ChooseIssuerQuery {
  @ApiProperty({ description: 'Id of the issuer', format: 'uuid' })
  @IsId()
  issuerId: string;
}

export class IssuerLogin {
  @ApiProperty({ description: 'Where the browser goes' })
  address: string;

  @ApiProperty({ description: 'Stays in this browser, and comes back beside the answer' })
  binding: string;
}

export class IssuerAnswerBody {
  @ApiProperty({
    description: 'The query with which the provider sent the browser back, without the question mark',
    example: 'code=…&state=…&iss=…',
    maxLength: 4000,
  })
  @Matches(/^[\x21-\x7e]+$/)
  @Length(1, 4_000)
  answer: string;

  @ApiProperty({ description: 'As it was given at the beginning', maxLength: 100 })
  @Matches(/^[A-Za-z0-9_-]+$/)
  @Length(1, 100)
  binding: string;
}

export class IdentityView {
  @ApiProperty({ description: 'Id of the joined identity', format: 'uuid' })
  identityId: string;

  @ApiProperty({ description: 'Id of the issuer', format: 'uuid' })
  issuerId: string;

  @ApiProperty()
  nameZh: string;

  @ApiProperty()
  nameEn: string;

  @ApiProperty({ description: 'By machine time', format: 'date-time' })
  linkedAt: string;

  @ApiPropertyOptional({ description: 'By machine time', format: 'date-time' })
  lastUsedAt?: string;
}

export class IdentityList {
  @ApiProperty({ type: [IdentityView] })
  items: IdentityView[];
}

export class IdentityLinked {
  @ApiProperty({ description: 'Id of the joined identity', format: 'uuid' })
  identityId: string;
}
