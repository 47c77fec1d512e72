import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsString, IsUrl, Length, Matches, MaxLength } from 'class-validator';
import { IsLine } from '../../http/is-line.js';

const WORD = /^[\x21-\x7e]{1,200}$/;

export class IssuerTrustBody {
  @ApiProperty({
    description: 'Values of `amr` (RFC 8176) that stand for a second factor; none if it vouches for none',
    example: ['otp', 'hwk'],
    type: [String],
  })
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(WORD, { each: true })
  trustedAmr: string[];

  @ApiProperty({ description: 'Values of `acr` that stand for a second factor', type: [String] })
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @Matches(WORD, { each: true })
  trustedAcr: string[];
}

export class AddIssuerBody extends IssuerTrustBody {
  @ApiProperty({ description: 'What people call it, in Chinese', maxLength: 60 })
  @IsLine(60)
  nameZh: string;

  @ApiProperty({ description: 'What people call it, in English', maxLength: 60 })
  @IsLine(60)
  nameEn: string;

  @ApiProperty({
    description: 'The issuer as it calls itself; https in production',
    example: 'https://login.example.org',
    maxLength: 500,
  })
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false, disallow_auth: true })
  @MaxLength(500)
  issuer: string;

  @ApiProperty({ description: 'As which client this association is known to it', maxLength: 200 })
  @Matches(WORD)
  clientId: string;

  @ApiProperty({ description: 'The secret of the client; it is wrapped and never shown', format: 'password' })
  @IsString()
  @Length(1, 500)
  clientSecret: string;
}

export class IssuerAdded {
  @ApiProperty({ description: 'Id of the issuer', format: 'uuid' })
  issuerId: string;
}

export class IssuerView extends IssuerTrustBody {
  @ApiProperty({ description: 'Id of the issuer', format: 'uuid' })
  issuerId: string;

  @ApiProperty()
  nameZh: string;

  @ApiProperty()
  nameEn: string;

  @ApiProperty({ description: 'The issuer as it calls itself' })
  issuer: string;

  @ApiProperty({ description: 'As which client this association is known to it' })
  clientId: string;

  @ApiProperty({ description: 'By machine time', format: 'date-time' })
  addedAt: string;

  @ApiPropertyOptional({ description: 'Since when nobody signs in by it', format: 'date-time' })
  endedAt?: string;
}

export class IssuerList {
  @ApiProperty({ description: 'The redirect address to register with every issuer' })
  redirectUri: string;

  @ApiProperty({ type: [IssuerView] })
  items: IssuerView[];
}

export class IssuerChoice {
  @ApiProperty({ description: 'Id of the issuer', format: 'uuid' })
  issuerId: string;

  @ApiProperty()
  nameZh: string;

  @ApiProperty()
  nameEn: string;
}

export class SignInMeans {
  @ApiProperty({ description: 'Other providers by which people sign in here', type: [IssuerChoice] })
  issuers: IssuerChoice[];
}
