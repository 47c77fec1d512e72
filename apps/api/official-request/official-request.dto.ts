import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { DOCUMENT_LOCALES, type DocumentLocale } from '#domain/dispute/service/document/events.js';
import { EXPORT_MASKS, type ExportMask } from '#domain/dispute/service/export/events.js';
import {
  AUTHORITY_KINDS,
  HANDOVER_WAYS,
  OFFICIAL_REQUEST_KINDS,
  TELLING_WAYS,
  type AuthorityKind,
  type HandoverWay,
  type OfficialRequestKind,
  type TellingWay,
} from '#domain/official-request/terms.js';
import { Choice, Choices } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Id, Ids } from '../dispute/fields/id.js';
import { Hashes, Sha256 } from '../dispute/fields/pattern.js';
import { Name, Text } from '../dispute/fields/text.js';

/** Parts that are whole or not there; exhibits and letters are chosen one by one. */
export const OFFICIAL_PARTS = ['timeline', 'service', 'deadlines', 'log'] as const;

export class SecrecyBody {
  @Text({
    description: 'The article that forbids to tell those whom it is about, as the paper says it',
    example: '来函载明：调查期间不得向当事人透露。',
    most: 1_000,
    optional: true,
  })
  secrecyGround?: string;

  @Day({ description: 'The last day on which it is forbidden; on the next they are told', optional: true })
  secrecyUntil?: LocalDate;
}

export class ReceiveOfficialRequestBody extends SecrecyBody {
  @Choice(OFFICIAL_REQUEST_KINDS, { description: 'What it is' })
  kind: OfficialRequestKind;

  @Choice(AUTHORITY_KINDS, { description: 'Who writes' })
  authority: AuthorityKind;

  @Name({ description: 'As it is called', example: '深圳市市场监督管理局' })
  authorityName: string;

  @Name({ description: 'The number that the paper bears', example: '深市监协〔2026〕31号', most: 100 })
  documentNumber: string;

  @Text({
    description:
      'The law and the article on which it rests, as the paper says it; left out where it says none, and then nothing but a letter goes out',
    example: '《中华人民共和国电子商务法》第二十五条',
    most: 1_000,
    optional: true,
  })
  legalGround?: string;

  @Day({ description: 'The day that the paper bears' })
  documentDay: LocalDate;

  @Day({ description: 'The day on which it came' })
  receivedOn: LocalDate;

  @Text({ description: 'What is asked, or what was decided', example: '请提供争议PL-1中的证据C1、C2。', most: 10_000 })
  asked: string;

  @Day({ description: 'By when; of a penalty notice nothing', optional: true })
  answerBy?: LocalDate;

  @Ids({ description: 'Parties whom it is about', least: 0, most: 50, optional: true })
  subjectIds?: string[];

  @Id({ description: 'The case manager who looks at what goes out before it goes' })
  secondId: string;
}

export class PassOnOfficialRequestBody {
  @Id({ description: 'The case manager who sees to it from now on' })
  handlerId: string;

  @Id({ description: 'Another who looks at what goes out' })
  secondId: string;
}

export class AskOfficialBundleBody {
  @Id({ description: 'Of which dispute' })
  disputeId: string;

  @Ids({ description: 'Exhibits that were asked for', least: 0, most: 500, optional: true })
  evidenceIds?: string[];

  @Ids({ description: 'Letters that were asked for', least: 0, most: 500, optional: true })
  serviceIds?: string[];

  @Choices(OFFICIAL_PARTS, { description: 'What else was asked for', optional: true })
  parts?: (typeof OFFICIAL_PARTS)[number][];

  @Choices(EXPORT_MASKS, { description: 'What is masked in what the bundle says', optional: true })
  masks?: ExportMask[];

  @Choice(DOCUMENT_LOCALES, { description: 'Of the bundle; else that of your request', optional: true })
  locale?: DocumentLocale;
}

export class RoomGroundBody {
  @Text({
    description: 'The article that names what was said in mediation, as you read it in the paper',
    example: '调取令第二项载明调解室“2026-03-14”谈话记录。',
    most: 2_000,
  })
  ground: string;
}

export class NameOfficialRoomBody extends RoomGroundBody {
  @Id({ description: 'Of which dispute' })
  disputeId: string;

  @Id({ description: 'The room; a deliberation never goes out' })
  roomId: string;
}

export class ProposeOfficialAnswerBody {
  @Text({ description: 'The letter to the authority', example: '现就来函所列事项答复如下。', most: 20_000 })
  text: string;

  @Hashes({ description: 'Which files go out, by SHA-256', most: 100, optional: true })
  hashes?: string[];
}

export class OfficialReasonBody {
  @Text({ description: 'What is to be otherwise', example: '证据C3不在来函所列范围内。', most: 2_000 })
  reason: string;
}

export class ApproveOfficialAnswerBody {
  @Sha256({ description: 'The hash of the answer that you looked at' })
  hash: string;
}

export class HandOverOfficialAnswerBody {
  @Choice(HANDOVER_WAYS, { description: 'How it came into the authority’s hands' })
  way: HandoverWay;

  @Name({ description: 'By which it is proved', example: 'EMS 1234567890' })
  reference: string;

  @Day({ description: 'The day on which it did' })
  handedOverOn: LocalDate;
}

export class RecordOfficialTellingBody {
  @Choice(TELLING_WAYS, { description: 'How it was told' })
  way: TellingWay;

  @Name({ description: 'By which that is proved', example: 'EMS 1234567890' })
  reference: string;

  @Day({ description: 'The day on which it was' })
  toldOn: LocalDate;
}

export class OfficialRequestReceived {
  @ApiProperty({ format: 'uuid' })
  requestId: string;

  @ApiProperty({ example: 'OR-20260314-7Q2MXK4D' })
  number: string;
}

export class OfficialRequestChanged {
  @ApiProperty({ format: 'uuid' })
  requestId: string;

  @ApiProperty({ type: [String], example: ['OfficialAnswerApproved'] })
  events: string[];
}

export class OfficialBundleAsked {
  @ApiProperty({ format: 'uuid' })
  requestId: string;

  @ApiProperty({ format: 'uuid' })
  exportId: string;
}

export class OfficialPaperStored {
  @ApiProperty({ format: 'uuid' })
  requestId: string;

  @ApiProperty({ description: 'SHA-256 of its bytes, hexadecimal' })
  sha256: string;

  @ApiProperty({ description: 'In bytes' })
  size: number;

  @ApiProperty({ description: 'What its content is' })
  mediaType: string;
}
