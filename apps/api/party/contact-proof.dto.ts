import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { CONTACT_PROOFS, type ContactProof } from '#domain/party/contact-events.js';
import { Choice } from '../dispute/fields/choice.js';
import { Names, Text } from '../dispute/fields/text.js';

const STATES = ['not-sent', 'waiting', 'refused', 'proved'] as const;
export type OwnContactState = (typeof STATES)[number];

export class OfferContactProofBody {
  @Names({
    description: 'SHA-256 of papers of the party that were sent before, hexadecimal',
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    each: 64,
    most: 6,
  })
  papers: string[];
}

export class MatchContactBody {
  @Choice(CONTACT_PROOFS, { description: 'By what you matched the contact to the party; never a platform’s word' })
  proof: ContactProof;

  @Text({
    description: 'What was compared',
    example: 'Identity card compared with the legal representative in the enterprise register',
    most: 2_000,
    optional: true,
  })
  note?: string;
}

export class RefuseContactProofBody {
  @Text({ description: 'Why; the party reads it', example: 'The name on the licence is another', most: 2_000 })
  reason: string;
}

export class ContactProofAnswer {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ format: 'uuid' })
  proofId: string;
}

export class OwnContactView {
  @ApiProperty({ enum: STATES, description: 'How far the contact that the code came back from is proved' })
  state: OwnContactState;

  @ApiPropertyOptional({ description: 'The contact, masked', example: '+86138****1234' })
  contact?: string;

  @ApiPropertyOptional({ description: 'Why the papers did not show it' })
  reason?: string;
}

export class ContactProofView {
  @ApiProperty({ format: 'uuid' })
  proofId: string;

  @ApiProperty({ description: 'The dispute from whose link it was sent', format: 'uuid' })
  disputeId: string;

  @ApiPropertyOptional({ description: 'Its number' })
  number?: string;

  @ApiProperty({ enum: ['waiting', 'refused', 'matched'] })
  state: string;

  @ApiPropertyOptional({ description: 'The contact, masked', example: '+86138****1234' })
  contact?: string;

  @ApiProperty({ type: [String], description: 'SHA-256 of the papers' })
  papers: string[];

  @ApiPropertyOptional({ enum: CONTACT_PROOFS, description: 'By what it was matched, where it is' })
  proof?: string;
}

export class ContactProofList {
  @ApiProperty({ type: [ContactProofView] })
  items: ContactProofView[];
}
