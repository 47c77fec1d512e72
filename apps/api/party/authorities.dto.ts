import { PAPER_FORMS, type AuthorityPaper } from '#domain/party/authority-paper.js';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { AUTHORITY_BASES, AUTHORITY_SCOPES, type AuthorityBasis, type AuthorityScope } from '#domain/party/events.js';
import { Choice, Choices, Flag } from '../dispute/fields/choice.js';
import { Moment } from '../dispute/fields/moment.js';
import { Id } from '../dispute/fields/id.js';
import { Part } from '../dispute/fields/nested.js';
import { Sha256 } from '../dispute/fields/pattern.js';
import { Text } from '../dispute/fields/text.js';

export class AuthorityPaperBody implements AuthorityPaper {
  @Sha256({ description: 'SHA-256 of a power of attorney of the party whose bytes have come' })
  sha256: string;

  @Choice(PAPER_FORMS, { description: 'Whether you had the original before you' })
  form: AuthorityPaper['form'];
}

export class GrantAuthorityBody {
  @Id({ description: 'Account that is to act for the party' })
  accountId: string;

  @Choice(AUTHORITY_BASES, {
    description: 'As one of the party’s own, or by its authority; without it, by authority',
    optional: true,
  })
  basis?: AuthorityBasis;

  @Choices(AUTHORITY_SCOPES, {
    description:
      'What it may do. Without it, one of the party’s own may do everything, and a representative files, answers and reports: settling, withdrawing, admitting and waiving have to be named',
    optional: true,
  })
  scope?: AuthorityScope[];

  @Moment({ description: 'Last instant of its authority; without end if not told', optional: true })
  until?: Instant;

  @Part(() => AuthorityPaperBody, { description: 'For officers: the paper on which it rests', optional: true })
  paper?: AuthorityPaperBody;

  @Flag({ description: 'For officers: you called the party back by a contact known before', optional: true })
  calledBack?: boolean;
}

export class ApproveAuthorityBody {
  @Flag({ description: 'You called the party back yourself, by a contact known before' })
  calledBack: boolean;
}

export class RefuseAuthorityBody {
  @Text({ description: 'Why', example: 'The seal is not the company’s', most: 2_000 })
  reason: string;
}

export class AuthorityAnswer {
  @ApiProperty({ description: 'Id of the party', format: 'uuid' })
  partyId: string;

  @ApiPropertyOptional({ description: 'Id of the account', format: 'uuid' })
  accountId?: string;

  @ApiPropertyOptional({ description: 'What another officer has to approve', format: 'uuid' })
  proposalId?: string;

  @ApiPropertyOptional({ description: 'Of an end: false while another officer has to agree' })
  ended?: boolean;

  @ApiProperty({ description: 'What was recorded', type: [String] })
  events: string[];
}

class AuthorityTerms {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty({ description: 'Name of the person' })
  name: string;

  @ApiProperty({ enum: AUTHORITY_BASES })
  basis: string;

  @ApiPropertyOptional({ description: 'What it may do; without it, everything', enum: AUTHORITY_SCOPES, isArray: true })
  scope?: readonly string[];

  @ApiPropertyOptional({ description: 'Its last instant', format: 'date-time' })
  until?: string;

  @ApiPropertyOptional({ description: 'SHA-256 of the paper on which it rests' })
  paperSha256?: string;

  @ApiPropertyOptional({ enum: PAPER_FORMS })
  paperForm?: string;

  @ApiPropertyOptional({ description: 'The party was called back' })
  calledBack?: boolean;
}

export class AuthorityView extends AuthorityTerms {
  @ApiProperty({ description: 'Since when', format: 'date-time' })
  since: string;

  @ApiProperty({
    description: 'By whom it was granted: the party, two officers on paper, or one officer, as was once possible',
    enum: ['party', 'two-officers', 'one-officer'],
  })
  way: string;

  @ApiProperty({
    description: 'Pending: it gives reading alone until the party confirms it',
    enum: ['confirmed', 'pending'],
  })
  state: string;

  @ApiProperty({ description: 'An officer proposed to end it' })
  endProposed: boolean;
}

export class AuthorityProposalView extends AuthorityTerms {
  @ApiProperty({ format: 'uuid' })
  proposalId: string;

  @ApiProperty({ format: 'date-time' })
  proposedAt: string;
}

export class AuthorityList {
  @ApiProperty({ description: 'Who may act for the party', type: [AuthorityView] })
  items: AuthorityView[];

  @ApiProperty({ description: 'What one officer proposed and nobody has approved', type: [AuthorityProposalView] })
  proposals: AuthorityProposalView[];
}
