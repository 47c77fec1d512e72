import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import {
  MEMBERSHIP_PROGRESSES,
  MEMBERSHIP_STANDINGS,
  type MembershipProgress,
  type MembershipStanding,
} from '#domain/membership/state.js';
import {
  MEMBERSHIP_ROLES,
  REGISTER_SHOWINGS,
  type MembershipRole,
  type RegisterShowing,
} from '#domain/membership/terms.js';
import {
  FINDING_PUBLICITIES,
  MEMBER_CONSEQUENCES,
  type FindingPublicity,
  type MemberConsequence,
} from '#domain/rule-making/member-rules.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Choice, Choices, Flag } from '../dispute/fields/choice.js';
import { Sha256 } from '../dispute/fields/pattern.js';
import { Name, Text } from '../dispute/fields/text.js';

const some = { required: false };

export class RenewMembershipBody {
  @Name({ description: 'The version of the member rules in force that you read', example: '1', most: 10 })
  version: string;

  @Sha256({ description: 'Its hash' })
  hash: string;
}

export class ApplyForMembershipBody extends RenewMembershipBody {
  @Choices(MEMBERSHIP_ROLES, { description: 'As what you join' })
  roles: MembershipRole[];

  @Name({
    description: 'The version of the rules of rating in force, to be rated from now on, too',
    example: '2027-01',
    optional: true,
  })
  ratingRules?: string;
}

export class SignCommitmentBody {
  @Choice(MEMBERSHIP_ROLES, { description: 'The role whose letter you sign' })
  role: MembershipRole;

  @Choice(['zh-CN', 'en'], { description: 'The language in which you read it; the Chinese text prevails' })
  locale: 'zh-CN' | 'en';

  @Sha256({ description: 'The hash of the text that you read' })
  textSha256: string;
}

export class LeaveMembershipBody {
  @Flag({ description: 'Whether you leave the rating, too' })
  leavesRating: boolean;
}

export class RegisterShowingsBody {
  @Flag({ description: 'Your name and roles may stand in the public register' })
  entry: boolean;

  @Flag({ description: 'That you signed the commitment letter may stand beside them' })
  commitment: boolean;

  @Flag({ description: 'A platform that asks may be told what you are here, and of your letter' })
  platforms: boolean;
}

export class MemberTextBody {
  @Text({
    description: 'What there is to say, or why',
    example: 'The goods were bought from the holder; see the invoice.',
    most: 10_000,
  })
  text: string;
}

export class RecordCommitmentPaperBody {
  @Choice(MEMBERSHIP_ROLES, { description: 'The role whose letter it is' })
  role: MembershipRole;

  @Sha256({ description: 'The hash of the signed paper among the member’s papers' })
  paperSha256: string;
}

export class AllegeMemberBreachBody {
  @Name({ description: 'The article of the accepted rules', example: '2', most: 20 })
  article: string;

  @Text({
    description: 'What the member is said to have done',
    example: 'Sold goods found to infringe in PL-…',
    most: 10_000,
  })
  text: string;
}

export class DecideMemberBreachBody {
  @Flag({ description: 'Whether the breach is found' })
  found: boolean;

  @Text({
    description: 'Why',
    example: 'The decision of the panel is final; the statement does not answer it.',
    most: 10_000,
  })
  reason: string;
}

export class MembershipChanged {
  @ApiProperty({ format: 'uuid' })
  memberId: string;

  @ApiProperty({ ...some, format: 'uuid' })
  allegationId?: string;

  @ApiProperty({ ...some, format: 'uuid' })
  commitmentId?: string;

  @ApiProperty({ type: [String], example: ['MembershipApplied'] })
  events: string[];
}

class LetterTextView {
  @ApiProperty({ description: 'In Chinese, which prevails' })
  'zh-CN': string;

  @ApiProperty({ description: 'In English' })
  en: string;
}

export class CommitmentLetterView {
  @ApiProperty({ enum: MEMBERSHIP_ROLES })
  role: MembershipRole;

  @ApiProperty({ example: '2026-11' })
  version: string;

  @ApiProperty({ type: LetterTextView, description: 'The whole text in both languages; the Chinese prevails' })
  text: LetterTextView;

  @ApiProperty({ type: LetterTextView, description: 'SHA-256 of each' })
  textSha256: LetterTextView;
}

export class CommitmentLetterList {
  @ApiProperty({ type: [CommitmentLetterView] })
  items: CommitmentLetterView[];
}

export class SignedLetterView {
  @ApiProperty({ enum: MEMBERSHIP_ROLES })
  role: MembershipRole;

  @ApiProperty({ enum: ['electronic', 'paper'] })
  way: 'electronic' | 'paper';

  @ApiProperty({ description: 'Version of the letter' })
  version: string;

  @ApiProperty({ type: String, format: 'date-time' })
  signedAt: Instant;
}

export class WaitingPaperView {
  @ApiProperty({ format: 'uuid' })
  commitmentId: string;

  @ApiProperty({ enum: MEMBERSHIP_ROLES })
  role: MembershipRole;

  @ApiProperty({ description: 'SHA-256 of the paper' })
  paperSha256: string;
}

export class AllegationView {
  @ApiProperty({ format: 'uuid' })
  allegationId: string;

  @ApiProperty({ example: '2' })
  article: string;

  @ApiProperty({ ...some, description: 'What the member is said to have done' })
  text?: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'Until when the member can answer' })
  statementDueAt: Instant;

  @ApiProperty({ ...some, description: 'What it said' })
  statement?: string;

  @ApiProperty({ ...some, description: 'Whether the breach was found; missing while it is open' })
  found?: boolean;

  @ApiProperty({ ...some })
  reason?: string;

  @ApiProperty({ ...some, enum: MEMBER_CONSEQUENCES })
  consequence?: MemberConsequence;

  @ApiProperty({ ...some, enum: FINDING_PUBLICITIES })
  publicity?: FindingPublicity;

  @ApiProperty({ ...some, type: String, format: 'date' })
  until?: LocalDate;
}

/** What a platform is told that asks, and what stands in the public register, as far as the member agreed. */
export class RegisterEntry {
  @ApiProperty({ format: 'uuid' })
  memberId: string;

  @ApiProperty({ ...some })
  name?: string;

  @ApiProperty({ enum: MEMBERSHIP_ROLES, isArray: true })
  roles: MembershipRole[];

  @ApiProperty({ enum: MEMBERSHIP_STANDINGS })
  standing: MembershipStanding;

  @ApiProperty({ ...some, type: String, format: 'date' })
  until?: LocalDate;

  @ApiProperty({ ...some, type: [SignedLetterView] })
  letters?: SignedLetterView[];
}

export class RegisterList {
  @ApiProperty({ type: [RegisterEntry] })
  items: RegisterEntry[];

  @ApiProperty({ ...some, description: 'Cursor of the next page' })
  next?: string;
}

export class MembershipView extends RegisterEntry {
  @ApiProperty({ ...some, description: 'Version of the member rules that it accepted last' })
  acceptedVersion?: string;

  @ApiProperty({ ...some, type: String, format: 'date', description: 'From which day it can be renewed' })
  renewFrom?: LocalDate;

  @ApiProperty({ type: [WaitingPaperView], description: 'Letters on paper that wait for a second person' })
  papers: WaitingPaperView[];

  @ApiProperty({ enum: REGISTER_SHOWINGS, isArray: true, description: 'What others may be shown' })
  shows: RegisterShowing[];

  @ApiProperty({ type: [AllegationView] })
  allegations: AllegationView[];

  @ApiProperty({ ...some, description: 'Why it was refused' })
  reason?: string;

  @ApiProperty({ type: [String], description: 'What you may do now' })
  allowedActions: string[];
}

export class ListMembersQuery extends ListTasksQuery {
  @Choice(MEMBERSHIP_PROGRESSES, { description: 'Only those that are so far', optional: true })
  progress?: MembershipProgress;
}
