import { ApiProperty } from '@nestjs/swagger';
import {
  MAIL_SENDERS,
  MAIL_SETTLEMENTS,
  type MailOutcome,
  type MailSender,
  type MailSettlement,
} from '#domain/mail-intake/outcomes.js';
import type { Instant } from '#domain/kernel/message.js';
import { Choice, Flag } from '../dispute/fields/choice.js';
import { Mail } from '../dispute/fields/pattern.js';
import { Name } from '../dispute/fields/text.js';

const some = { required: false };

export class SetMailIntakeBody {
  @Mail({ description: 'The address to which people write; your mail server hands its mails on to the worker' })
  address: string;

  @Flag({ description: 'Whether mails are taken now' })
  isOn: boolean;

  @Name({
    description:
      'The name under which your own mail server writes Authentication-Results; without it no sender is trusted',
    example: 'mx.association.example',
    most: 200,
    optional: true,
  })
  checkedBy?: string;
}

export class MailIntakeView {
  @ApiProperty({ ...some, description: 'Missing where nothing was ever set' })
  address?: string;

  @ApiProperty()
  isOn: boolean;

  @ApiProperty(some)
  checkedBy?: string;

  @ApiProperty({ ...some, type: String, format: 'date-time', description: 'When it was set so' })
  at?: Instant;
}

export class MailIntakeSet {
  @ApiProperty()
  address: string;

  @ApiProperty()
  isOn: boolean;
}

export class IncomingMailFile {
  @ApiProperty()
  sha256: string;

  @ApiProperty({ description: 'In bytes' })
  size: number;

  @ApiProperty()
  mediaType: string;

  @ApiProperty({ description: 'As the sender named it' })
  name: string;
}

export class IncomingMailView {
  @ApiProperty({ format: 'uuid' })
  mailId: string;

  @ApiProperty({ description: 'The address from which it says it comes' })
  from: string;

  @ApiProperty({
    enum: MAIL_SENDERS,
    description: 'Whether your own mail server says that the sender is who it says; unchecked: nobody said so',
  })
  sender: MailSender;

  @ApiProperty()
  subject: string;

  @ApiProperty({ description: 'As plain text, at most 10,000 characters' })
  text: string;

  @ApiProperty({ type: [IncomingMailFile] })
  files: IncomingMailFile[];

  @ApiProperty({ type: [String], description: 'Names of files that were not kept' })
  leftOut: string[];

  @ApiProperty({ type: String, format: 'date-time' })
  receivedAt: Instant;

  @ApiProperty({ description: 'Whether a mail was sent to its sender' })
  isAnswered: boolean;

  @ApiProperty({
    ...some,
    enum: [...MAIL_SETTLEMENTS, 'claimed'],
    description: 'What became of it; claimed: its sender made the draft of a complaint of it. Missing while it waits',
  })
  outcome?: MailOutcome;

  @ApiProperty({ ...some, type: String, format: 'date-time' })
  settledAt?: Instant;
}

export class IncomingMailList {
  @ApiProperty({ type: [IncomingMailView], description: 'What waits first, at most 200' })
  items: IncomingMailView[];
}

export class SettleIncomingMailBody {
  @Choice(MAIL_SETTLEMENTS, { description: 'What the mail is' })
  settlement: MailSettlement;
}

export class IncomingMailSettled {
  @ApiProperty({ format: 'uuid' })
  mailId: string;

  @ApiProperty({ enum: MAIL_SETTLEMENTS })
  settlement: MailSettlement;
}

export class ClaimIncomingMailBody {
  @Name({ description: 'The last part of the link that was mailed to you', example: 'plm_…', most: 100 })
  token: string;
}

export class IncomingMailClaimed {
  @ApiProperty({ format: 'uuid', description: 'The draft of a complaint, which is yours alone' })
  draftId: string;
}
