import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, IsString, Length, Matches, ValidateNested } from 'class-validator';

const BYTES = /^[A-Za-z0-9_-]+$/;

/** What an authenticator signed: the parts of WebAuthn's AuthenticationResponseJSON. */
export class SignedPasskeyBody {
  @ApiProperty({ description: 'Id of the passkey, base64url', maxLength: 1400 })
  @Matches(BYTES)
  @Length(1, 1_400)
  credentialId: string;

  @ApiProperty({ description: 'clientDataJSON, base64url', maxLength: 4000 })
  @Matches(BYTES)
  @Length(1, 4_000)
  clientData: string;

  @ApiProperty({ description: 'authenticatorData, base64url', maxLength: 4000 })
  @Matches(BYTES)
  @Length(1, 4_000)
  authenticatorData: string;

  @ApiProperty({ description: 'signature, base64url', maxLength: 4000 })
  @Matches(BYTES)
  @Length(1, 4_000)
  signature: string;

  @ApiPropertyOptional({ description: 'userHandle, base64url, where the authenticator gives one', maxLength: 100 })
  @IsOptional()
  @Matches(BYTES)
  @Length(1, 100)
  userHandle?: string;
}

/** Exactly one of them. */
export class GiveFactorBody {
  @ApiPropertyOptional({ description: 'The code that a generator shows', example: '287082', pattern: '^[0-9]{6}$' })
  @IsOptional()
  @Matches(/^[0-9]{6}$/)
  code?: string;

  @ApiPropertyOptional({
    description: 'A recovery code, as printed or without dashes; it is used up',
    example: '1BKD-04MZ-7QX9-PRA5-VT2E-6NHC',
    maxLength: 40,
  })
  @IsOptional()
  @IsString()
  @Length(24, 40)
  recoveryCode?: string;

  @ApiPropertyOptional({ type: SignedPasskeyBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => SignedPasskeyBody)
  passkey?: SignedPasskeyBody;
}

export class GiveProofBody extends GiveFactorBody {
  @ApiPropertyOptional({
    description: 'The password, for an account without second factor',
    format: 'password',
    maxLength: 200,
  })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  password?: string;
}

export class ProofView {
  @ApiProperty({ description: 'Until when it is fresh, by machine time', format: 'date-time' })
  freshUntil: string;
}

export class PasskeyRequestView {
  @ApiProperty({
    description: 'PublicKeyCredentialRequestOptionsJSON of WebAuthn, for navigator.credentials.get',
    type: 'object',
    additionalProperties: true,
  })
  options: object;
}
