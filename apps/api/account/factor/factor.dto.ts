import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsIn, IsOptional, Length, Matches } from 'class-validator';
import { IsLine } from '../../http/is-line.js';

const BYTES = /^[A-Za-z0-9_-]+$/;
/** WebAuthn Level 3, 5.8.4, and what browsers call them beside. */
const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'];

export class FactorView {
  @ApiProperty({ description: 'Id of the factor', format: 'uuid' })
  factorId: string;

  @ApiProperty({ enum: ['totp', 'passkey'] })
  kind: string;

  @ApiProperty({ description: 'As its person named it', example: 'Phone' })
  name: string;

  @ApiProperty({ description: 'When it was added, by machine time', format: 'date-time' })
  addedAt: string;

  @ApiPropertyOptional({ description: 'When it was used last, by machine time', format: 'date-time' })
  lastUsedAt?: string;

  @ApiPropertyOptional({ description: 'Of a passkey: a copy lies with a provider and outlives the device' })
  synced?: boolean;
}

export class FactorList {
  @ApiProperty({ type: [FactorView] })
  items: FactorView[];

  @ApiProperty({ description: 'Recovery codes that are not used yet' })
  recoveryCodesLeft: number;

  @ApiProperty({ description: 'The account may not be without a second factor' })
  required: boolean;

  @ApiPropertyOptional({
    description: 'Until when factors may be changed; missing where a fresh proof is needed (POST /v1/me/proofs)',
    format: 'date-time',
  })
  freshUntil?: string;
}

export class FactorNameBody {
  @ApiProperty({ description: 'Under which you will know it again', example: 'Phone', maxLength: 60 })
  @IsLine(60)
  name: string;
}

export class TotpBegun {
  @ApiProperty({ description: 'Id of the factor; it counts when a code of it was given', format: 'uuid' })
  factorId: string;

  @ApiProperty({ description: 'The secret in base 32, to be typed into a generator' })
  secret: string;

  @ApiProperty({ description: 'The same for a QR code', example: 'otpauth://totp/…' })
  address: string;
}

export class ConfirmTotpBody {
  @ApiProperty({ description: 'The code that the generator shows', example: '287082', pattern: '^[0-9]{6}$' })
  @Matches(/^[0-9]{6}$/)
  code: string;
}

export class PasskeyCreationView {
  @ApiProperty({
    description: 'PublicKeyCredentialCreationOptionsJSON of WebAuthn, for navigator.credentials.create',
    type: 'object',
    additionalProperties: true,
  })
  options: object;
}

export class AddPasskeyBody extends FactorNameBody {
  @ApiProperty({ description: 'Id of the passkey, base64url', maxLength: 1400 })
  @Matches(BYTES)
  @Length(1, 1_400)
  credentialId: string;

  @ApiProperty({ description: 'clientDataJSON, base64url', maxLength: 4000 })
  @Matches(BYTES)
  @Length(1, 4_000)
  clientData: string;

  @ApiProperty({ description: 'attestationObject, base64url', maxLength: 20000 })
  @Matches(BYTES)
  @Length(1, 20_000)
  attestation: string;

  @ApiPropertyOptional({ description: 'How the authenticator is reached', enum: TRANSPORTS, isArray: true })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsIn(TRANSPORTS, { each: true })
  transports?: string[];
}

export class FactorAdded {
  @ApiProperty({ description: 'Id of the factor', format: 'uuid' })
  factorId: string;

  @ApiPropertyOptional({
    description: 'With the first factor: ten codes, each good once where no factor is at hand. Shown here alone',
    type: [String],
  })
  recoveryCodes?: string[];
}

export class RecoveryCodesMade {
  @ApiProperty({ description: 'Ten codes; those before are void. Shown here alone', type: [String] })
  recoveryCodes: string[];
}
