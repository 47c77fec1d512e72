import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { GRANT_PURPOSES, type GrantPurpose } from '#domain/deposit-grant/purposes.js';
import { DEPOSIT_KINDS, type DepositKind } from '#domain/deposit/kinds.js';
import type { Instant } from '#domain/kernel/message.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Choice } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Id } from '../dispute/fields/id.js';
import { ReturnConfirmedView } from './copies-returned.dto.js';

const some = { required: false };
const instant = { type: String, format: 'date-time' } as const;

export class GrantDepositBody {
  @Id({ description: 'Who may read it: the number that a person, or a party, told you for that' })
  receiverId: string;

  @Choice(GRANT_PURPOSES, { description: 'What it is opened for; nothing else may be done with it' })
  purpose: GrantPurpose;

  @Day({ description: 'The last day on which it can be read; within a year' })
  until: LocalDate;
}

export class DepositGranted {
  @ApiProperty({ format: 'uuid' })
  grantId: string;

  @ApiProperty({ format: 'uuid' })
  depositId: string;
}

export class DepositGrantChanged {
  @ApiProperty({ format: 'uuid' })
  grantId: string;

  @ApiProperty({ type: [String], example: ['DepositGrantWithdrawn'] })
  events: string[];
}

export class DepositViewing extends DepositGrantChanged {
  @ApiProperty({ format: 'uuid' })
  viewingId: string;

  @ApiProperty({ ...instant, description: 'Machine time at which it is over' })
  until: string;

  @ApiProperty({ description: 'Where its bytes are read until then' })
  contentUrl: string;
}

/** One person to whom it was open: what it signed, read and confirmed. */
export class DepositReaderView {
  @ApiProperty({ ...some, description: 'What its account is called; missing once that was forgotten' })
  name?: string;

  @ApiProperty({ ...some, ...instant, description: 'When it undertook to keep it secret' })
  undertakenAt?: Instant;

  @ApiProperty({ ...some, description: 'The version that it signed' })
  version?: string;

  @ApiProperty({ ...some, description: 'SHA-256 of the text that it signed, as UTF-8' })
  textSha256?: string;

  @ApiProperty({ type: [String], description: 'When it was opened, each time' })
  viewedAt: string[];

  @ApiProperty({ ...some, type: () => ReturnConfirmedView, description: 'What it confirmed of its copies' })
  returned?: ReturnConfirmedView;

  @ApiProperty({ description: 'It has read it, and has not confirmed what became of its copies since' })
  owes: boolean;
}

export class DepositGrantView {
  @ApiProperty({ format: 'uuid' })
  grantId: string;

  @ApiProperty({ format: 'uuid' })
  depositId: string;

  @ApiProperty({ example: 'DE-20261201-7Q2MXK4D' })
  number: string;

  @ApiProperty({ enum: DEPOSIT_KINDS })
  kind: DepositKind;

  @ApiProperty({ ...some, description: 'Told to whoever opened it, and to a reader that has signed while it is open' })
  title?: string;

  @ApiProperty({ ...some, description: 'Whose it is' })
  depositor?: string;

  @ApiProperty({ ...some, description: 'To whom it is open' })
  receiver?: string;

  @ApiProperty({ enum: GRANT_PURPOSES })
  purpose: GrantPurpose;

  @ApiProperty({ type: String, format: 'date', description: 'The last day on which it can be read' })
  until: LocalDate;

  @ApiProperty({ ...instant, description: 'When it was opened' })
  grantedAt: Instant;

  @ApiProperty({ ...some, ...instant, description: 'Since when it is open no longer, where it was withdrawn' })
  withdrawnAt?: Instant;

  @ApiProperty({ description: 'Whether it can be read now' })
  open: boolean;

  @ApiProperty({ type: String, format: 'date', description: 'The last day for giving back or destroying copies' })
  returnDueOn: LocalDate;

  @ApiProperty({ description: 'That day is over, and somebody who read it has confirmed nothing' })
  overdue: boolean;

  @ApiProperty({ ...some, description: 'What its content is', example: 'application/pdf' })
  mediaType?: string;

  @ApiProperty({ ...some, description: 'In bytes' })
  size?: number;

  @ApiProperty({
    type: [DepositReaderView],
    description: 'Who signed and read: for whoever opened it all, else yourself',
  })
  readers: DepositReaderView[];

  @ApiProperty({ type: [String], description: 'What you may do now' })
  allowedActions: string[];
}

export class DepositGrantList {
  @ApiProperty({ type: [DepositGrantView] })
  items: DepositGrantView[];

  @ApiProperty({ ...some, description: 'Cursor of the next page' })
  next?: string;
}

export class ReceivedDepositGrant extends DepositGrantView {
  @ApiProperty({ description: 'Of the text that is signed today' })
  textVersion: string;

  @ApiProperty({ description: 'What the undertaking is called' })
  textTitle: string;

  @ApiProperty({ description: 'What is undertaken, in your language' })
  text: string;

  @ApiProperty({ description: 'Whether you have signed' })
  undertaken: boolean;
}

export class ReadGrantedQuery {
  @Id({ description: 'The viewing under which you read' })
  viewing: string;
}

export class ListDepositGrantsQuery extends ListTasksQuery {}
