import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { OFFICIAL_STAGES, type OfficialStage } from '#domain/official-request/state.js';
import {
  AUTHORITY_KINDS,
  DISCLOSABLE_ROOMS,
  HANDOVER_WAYS,
  OFFICIAL_REQUEST_KINDS,
  TELLING_WAYS,
  type AuthorityKind,
  type DisclosableRoom,
  type HandoverWay,
  type OfficialRequestKind,
  type TellingWay,
} from '#domain/official-request/terms.js';

const some = { required: false };
const day = { type: String, format: 'date' } as const;
const time = { type: String, format: 'date-time' } as const;
const FILE_STATES = ['making', 'ready', 'failed', 'ended', 'unconfirmed'] as const;

export class OfficialSubject {
  @ApiProperty({ format: 'uuid' })
  partyId: string;

  @ApiProperty({ ...some, description: 'Absent once it was erased' })
  name?: string;
}

export class OfficialTellingView extends OfficialSubject {
  @ApiProperty({ enum: TELLING_WAYS })
  way: TellingWay;

  @ApiProperty({ ...some, description: 'By which it is proved; absent once the request’s words are gone' })
  reference?: string;

  @ApiProperty({ ...day })
  toldOn: LocalDate;
}

export class OfficialPaper {
  @ApiProperty({ description: 'SHA-256 of its bytes, hexadecimal' })
  sha256: string;

  @ApiProperty({ description: 'In bytes' })
  size: number;

  @ApiProperty()
  mediaType: string;

  @ApiProperty(time)
  at: Instant;
}

export class OfficialFileView {
  @ApiProperty({ enum: ['bundle', 'room'] })
  kind: 'bundle' | 'room';

  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ description: 'The dispute’s number' })
  disputeNumber: string;

  @ApiProperty({ enum: FILE_STATES, description: 'A room waits until the other person names the duty, too' })
  state: (typeof FILE_STATES)[number];

  @ApiProperty({ ...some, description: 'SHA-256, hexadecimal; of what is ready' })
  sha256?: string;

  @ApiProperty({ ...some, description: 'In bytes' })
  size?: number;

  @ApiProperty({ ...some, description: 'Of a bundle: how many exhibits are in it' })
  exhibits?: number;

  @ApiProperty({ ...some, format: 'uuid', description: 'Of what was said in a room' })
  roomId?: string;

  @ApiProperty({ ...some, enum: DISCLOSABLE_ROOMS })
  roomKind?: DisclosableRoom;

  @ApiProperty({
    ...some,
    type: [String],
    description: 'Of a room: the legal duty in the words of one, then the other',
  })
  grounds?: string[];
}

export class OfficialAnswerView {
  @ApiProperty({ description: 'Over the letter and all files: what both people name' })
  hash: string;

  @ApiProperty({ ...some, description: 'The letter; absent once it was forgotten' })
  text?: string;

  @ApiProperty({ type: [String], description: 'SHA-256 of each file, in their order' })
  hashes: string[];

  @ApiProperty({ ...some })
  proposedBy?: string;

  @ApiProperty(time)
  proposedAt: Instant;

  @ApiProperty({ ...some })
  approvedBy?: string;

  @ApiProperty({ ...some, ...time })
  approvedAt?: Instant;

  @ApiProperty({ ...some, enum: HANDOVER_WAYS })
  way?: HandoverWay;

  @ApiProperty({ ...some, description: 'By which it is proved that it was handed over' })
  reference?: string;

  @ApiProperty({ ...some, ...day })
  handedOverOn?: LocalDate;
}

export class OfficialRequestView {
  @ApiProperty({ format: 'uuid' })
  requestId: string;

  @ApiProperty({ example: 'OR-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ enum: ['handler', 'second'], description: 'What you are to it' })
  part: 'handler' | 'second';

  @ApiProperty({ enum: OFFICIAL_STAGES })
  stage: OfficialStage;

  @ApiProperty({ enum: OFFICIAL_REQUEST_KINDS })
  kind: OfficialRequestKind;

  @ApiProperty({ enum: AUTHORITY_KINDS })
  authority: AuthorityKind;

  @ApiProperty({ ...some, description: 'As it is called; words are absent once they were forgotten' })
  authorityName?: string;

  @ApiProperty({ ...some })
  documentNumber?: string;

  @ApiProperty({ ...some })
  legalGround?: string;

  @ApiProperty({ description: 'Whether the paper says on which law it rests; else nothing but a letter goes out' })
  isGrounded: boolean;

  @ApiProperty({ ...some })
  asked?: string;

  @ApiProperty(day)
  documentDay: LocalDate;

  @ApiProperty(day)
  receivedOn: LocalDate;

  @ApiProperty({ ...some, ...day })
  answerBy?: LocalDate;

  @ApiProperty({ ...some, ...time, description: 'By when it is answered, while it is not' })
  dueAt?: Instant;

  @ApiProperty({ ...some, description: 'Days until then; below 0 where it has passed' })
  daysLeft?: number;

  @ApiProperty({ type: [OfficialSubject] })
  subjects: OfficialSubject[];

  @ApiProperty({ ...some, ...day, description: 'The last day on which the law forbids to tell them' })
  secrecyUntil?: LocalDate;

  @ApiProperty({ ...some })
  secrecyGround?: string;

  @ApiProperty({ ...some, ...time, description: 'When they were told' })
  toldAt?: Instant;

  @ApiProperty({ type: [OfficialSubject], description: 'For whom nobody reads here, and whom nobody has told yet' })
  untold: OfficialSubject[];

  @ApiProperty({ type: [OfficialTellingView], description: 'How those were told for whom nobody reads here' })
  tellings: OfficialTellingView[];

  @ApiProperty({ ...some, description: 'Who sees to it' })
  handlerName?: string;

  @ApiProperty({ ...some, description: 'Who looks at what goes out' })
  secondName?: string;

  @ApiProperty({ type: [OfficialPaper] })
  papers: OfficialPaper[];

  @ApiProperty({ type: [OfficialFileView], description: 'What was made for it' })
  files: OfficialFileView[];

  @ApiProperty({ ...some, type: OfficialAnswerView })
  answer?: OfficialAnswerView;

  @ApiProperty({ ...some, description: 'Why the last one was not to go out so' })
  returned?: string;

  @ApiProperty({ type: [String], description: 'What you may do now' })
  allowedActions: string[];
}

export class OfficialRequestList {
  @ApiProperty({ type: [OfficialRequestView] })
  items: OfficialRequestView[];

  @ApiProperty({ ...some, description: 'Cursor of the next page' })
  next?: string;
}

export class ToldOfficialRequest {
  @ApiProperty({ format: 'uuid' })
  requestId: string;

  @ApiProperty()
  number: string;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Those for whom you act whom it was about' })
  partyIds: string[];

  @ApiProperty({ enum: OFFICIAL_REQUEST_KINDS })
  kind: OfficialRequestKind;

  @ApiProperty({ ...some })
  authorityName?: string;

  @ApiProperty({ ...some })
  legalGround?: string;

  @ApiProperty({ ...day, description: 'When the answer was handed over' })
  handedOverOn: LocalDate;

  @ApiProperty({ description: 'How many files went out' })
  files: number;
}

export class ToldOfficialRequests {
  @ApiProperty({ type: [ToldOfficialRequest], description: 'The newest first' })
  items: ToldOfficialRequest[];
}
