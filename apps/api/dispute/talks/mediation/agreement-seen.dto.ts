import { ApiProperty } from '@nestjs/swagger';
import { AGREEMENT_SCOPES, CLAUSE_KINDS } from '#domain/dispute/talks/mediation/agreement-events.js';

export class AgreementSeenBody {
  @ApiProperty({ example: 1 })
  version: number;

  @ApiProperty({ enum: AGREEMENT_SCOPES })
  scope: string;

  @ApiProperty({ type: [String], description: 'Whom it binds' })
  parties: string[];

  @ApiProperty({ type: Object, description: 'How each party signed that has signed' })
  signed: object;

  @ApiProperty({
    type: Object,
    description: 'Who signed for it by a code: the person’s name, or that it was by the link',
  })
  signedBy: object;

  @ApiProperty({ type: [String], description: 'Who said that it does not sign this version; it still may' })
  declinedBy: readonly string[];

  @ApiProperty({ description: 'Whether you may be led to the provider now, to sign this version with a certificate' })
  electronicOpen: boolean;

  @ApiProperty({
    type: [String],
    enum: CLAUSE_KINDS,
    isArray: true,
    description: 'Kinds of its clauses that no court confirms (ownership of IP rights)',
  })
  notConfirmable: string[];

  @ApiProperty({ description: 'Whether the platform has to consent to a clause of it' })
  needsPlatform: boolean;

  @ApiProperty({ required: false })
  platformConsents?: boolean;

  @ApiProperty({ required: false, format: 'date-time' })
  mediatorSignedAt?: string;

  @ApiProperty({ required: false, format: 'date-time' })
  sealedAt?: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'Since when it is in force' })
  effectiveAt?: string;

  @ApiProperty({ type: Object, required: false, description: 'Clauses, items and undertakings; absent once erased' })
  terms?: object;
}
