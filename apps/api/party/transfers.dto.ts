import { PAPER_FORMS } from '#domain/party/authority-paper.js';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { TRANSFER_GROUNDS, type TransferGround } from '#domain/party/transfer-events.js';
import { PageQuery } from '../account/office/office.dto.js';
import { Choice, Flag } from '../dispute/fields/choice.js';
import { Id } from '../dispute/fields/id.js';
import { Part } from '../dispute/fields/nested.js';
import { Text } from '../dispute/fields/text.js';
import { AuthorityPaperBody } from './authorities.dto.js';

export const TRANSFER_STATES = ['asked', 'confirmed', 'refused', 'withdrawn'] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

export class AskTransferBody {
  @Id({ description: 'Account of the person that is to act for the organisation' })
  toAccountId: string;

  @Id({ description: 'For officers: the account of the holder that is gone', optional: true })
  fromAccountId?: string;

  @Part(() => AuthorityPaperBody, {
    description: 'For officers: the paper of the organisation that names the new person',
    optional: true,
  })
  paper?: AuthorityPaperBody;

  @Flag({ description: 'For officers: you called the party back by a contact known before', optional: true })
  calledBack?: boolean;
}

export class ConfirmTransferBody {
  @Flag({
    description: 'Where the holder is gone: you called the party back yourself, by a contact known before',
    optional: true,
  })
  calledBack?: boolean;
}

export class RefuseTransferBody {
  @Text({ description: 'Why', example: 'The holder says that it asked for nothing', most: 2_000 })
  reason: string;
}

export class TransferAnswer {
  @ApiProperty({ description: 'Id of the party', format: 'uuid' })
  partyId: string;

  @ApiProperty({ format: 'uuid' })
  transferId: string;

  @ApiProperty({ description: 'How it stands after this', enum: TRANSFER_STATES })
  state: TransferState;
}

export class TransferView {
  @ApiProperty({ format: 'uuid' })
  transferId: string;

  @ApiProperty({ enum: TRANSFER_STATES })
  state: TransferState;

  @ApiProperty({
    description: 'Whether its holder asked, or an officer, the holder being gone',
    enum: TRANSFER_GROUNDS,
  })
  ground: TransferGround;

  @ApiProperty({ format: 'uuid' })
  fromAccountId: string;

  @ApiProperty({ description: 'Name of the person' })
  fromName: string;

  @ApiProperty({ format: 'uuid' })
  toAccountId: string;

  @ApiProperty({ description: 'Name of the person' })
  toName: string;

  @ApiProperty({ type: String, format: 'date-time' })
  askedAt: Instant;
}

export class PartyTransferView extends TransferView {
  @ApiProperty({ description: 'Account that asked', format: 'uuid' })
  askedBy: string;

  @ApiPropertyOptional({ description: 'Officer that confirmed', format: 'uuid' })
  confirmedBy?: string;

  @ApiPropertyOptional({ type: String, description: 'Since when the new account acts', format: 'date-time' })
  at?: Instant;

  @ApiPropertyOptional({ description: 'Why it was refused or taken back' })
  reason?: string;

  @ApiPropertyOptional({ description: 'SHA-256 of the paper' })
  paperSha256?: string;

  @ApiPropertyOptional({ enum: PAPER_FORMS })
  paperForm?: string;
}

export class PartyTransferList {
  @ApiProperty({ description: 'The newest first', type: [PartyTransferView] })
  items: PartyTransferView[];
}

export class TransferLine extends TransferView {
  @ApiProperty({ description: 'Id of the party', format: 'uuid' })
  partyId: string;
}

export class TransferList {
  @ApiProperty({ type: [TransferLine] })
  items: TransferLine[];

  @ApiPropertyOptional({ description: 'Cursor of the next page' })
  next?: string;
}

/** `search` finds a part of the name of either person. */
export class ListTransfersQuery extends PageQuery {
  @Choice(TRANSFER_STATES, { description: 'Only those that stand so', optional: true })
  state?: TransferState;
}
