import { ApiProperty } from '@nestjs/swagger';
import { AUTHORITIES, type AuthorityKind } from '#domain/dispute/conduct/referral/events.js';
import {
  GRAVE,
  TIP_CLOSINGS,
  TIP_OUTCOMES,
  TIP_SUBJECTS,
  type Grave,
  type TipClosing,
  type TipOutcome,
  type TipSubject,
} from '#domain/tip/events.js';
import { TIP_STAGES, type TipStage } from '#domain/tip/state.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { Choice, Flag } from '../dispute/fields/choice.js';
import { Id } from '../dispute/fields/id.js';
import { Part } from '../dispute/fields/nested.js';
import { Hashes, Sha256 } from '../dispute/fields/pattern.js';
import { Name, Text } from '../dispute/fields/text.js';

const ROUTES = ['platform', 'right-holder', 'authority'] as const;

export class GiveTipBody {
  @Choice(TIP_SUBJECTS, { description: 'What it is about' })
  subject: TipSubject;

  @Text({
    description: 'What you saw',
    example: 'The cream in this room has no licence number, and my skin burns.',
    most: 5_000,
  })
  words: string;

  @Name({
    description: 'Where: an address, a room, a shop',
    example: 'https://shop.example/room/7',
    most: 2_000,
    optional: true,
  })
  where?: string;

  @Id({ description: 'The platform that it was seen on, if you know its id here', optional: true })
  platformId?: string;

  @Name({ description: 'How you can be asked back; need not be told', example: '138 0000 1234', optional: true })
  contact?: string;

  @Sha256({
    description:
      'SHA-256 of a code of your own (trimmed, lower case): with the code you can claim a reward, and stay without a name until then',
    optional: true,
  })
  claimHash?: string;
}

export class TipTaken {
  @ApiProperty({ format: 'uuid' })
  tipId: string;

  @ApiProperty({ description: 'Its number, by which it can be asked about', example: 'TP-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ type: String, format: 'date-time' })
  receivedAt: string;

  @ApiProperty({ description: 'What happens with it, and what it does not change' })
  message: string;
}

export class TipPictureStored {
  @ApiProperty({ description: 'SHA-256 of what is kept, hexadecimal' })
  sha256: string;

  @ApiProperty({ description: 'In bytes' })
  size: number;

  @ApiProperty({ example: 'image/jpeg' })
  mediaType: string;

  @ApiProperty({ description: 'How many bytes beside the picture (place, time, camera, words) were left out' })
  leftOut: number;
}

export class TipPicture {
  @ApiProperty({ description: 'SHA-256 of its bytes, hexadecimal' })
  sha256: string;

  @ApiProperty({ description: 'In bytes' })
  size: number;

  @ApiProperty({ example: 'image/jpeg' })
  mediaType: string;

  @ApiProperty({ description: 'Whether whoever has the tip sees it, too' })
  isShared: boolean;
}

export class TipRewardFate {
  @ApiProperty({ description: 'What has become of it, in words' })
  message: string;

  @ApiProperty({ description: 'Whether it waits to be claimed' })
  mayClaim: boolean;
}

export class TipFate {
  @ApiProperty({ example: 'TP-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ type: String, format: 'date-time' })
  receivedAt: string;

  @ApiProperty({ description: 'What has become of it, in words' })
  message: string;

  @ApiProperty({
    required: false,
    type: TipRewardFate,
    description: 'Of a reward, once one was granted, with the claim code alone',
  })
  reward?: TipRewardFate;
}

class TipAuthorityBody {
  @Choice(AUTHORITIES, { description: 'What kind of authority' })
  kind: AuthorityKind;

  @Name({ description: 'Which one', example: '杭州市余杭区市场监督管理局' })
  name: string;
}

export class RouteTipBody {
  @Choice(ROUTES, { description: 'To whom it is handed' })
  to: (typeof ROUTES)[number];

  @Id({ description: 'The platform, where it goes to one', optional: true })
  platformId?: string;

  @Id({ description: 'The right of the register, where it goes to its holder', optional: true })
  rightId?: string;

  @Part(() => TipAuthorityBody, { description: 'The authority, where it goes to one', optional: true })
  authority?: TipAuthorityBody;

  @Hashes({ description: 'Which of its pictures go along; none, if not said', most: 5, optional: true })
  pictures?: readonly string[];

  @Choice(GRAVE, {
    description: 'Found by you, whatever it came as: a second person then has to agree',
    optional: true,
  })
  grave?: Grave;

  @Text({ description: 'Why there', example: 'The mark is registered; its holder can tell.', most: 2_000 })
  reason: string;
}

export class CloseTipBody {
  @Choice(TIP_CLOSINGS, { description: 'Why nothing follows' })
  closing: TipClosing;

  @Choice(GRAVE, {
    description: 'Found by you, whatever it came as: a second person then has to agree',
    optional: true,
  })
  grave?: Grave;

  @Text({ description: 'Why, in words', example: 'The room ended last year.', most: 2_000 })
  reason: string;
}

export class SecondTipBody {
  @Flag({ description: 'Whether you agree' })
  agrees: boolean;

  @Text({
    description: 'Why not, where you do not',
    example: 'This is a matter for the food authority.',
    most: 2_000,
    optional: true,
  })
  reason?: string;
}

export class AnswerTipBody {
  @Choice(TIP_OUTCOMES, { description: 'What you did, or for staff: what the authority did' })
  outcome: TipOutcome;

  @Text({ description: 'In words', example: 'The listing was removed.', most: 2_000, optional: true })
  note?: string;
}

export class ListTipsQuery extends ListTasksQuery {
  @Choice(TIP_STAGES, { description: 'Only those at this stage', optional: true })
  stage?: TipStage;
}

export class TipChanged {
  @ApiProperty({ format: 'uuid' })
  tipId: string;

  @ApiProperty({ type: [String], example: ['TipRouted'] })
  events: string[];
}

export class TipView {
  @ApiProperty({ format: 'uuid' })
  tipId: string;

  @ApiProperty({ example: 'TP-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ enum: TIP_STAGES })
  stage: string;

  @ApiProperty({ enum: TIP_SUBJECTS })
  subject: string;

  @ApiProperty({ type: String, format: 'date-time' })
  receivedAt: string;

  @ApiProperty({ required: false, description: 'What was seen; missing once it was erased' })
  words?: string;

  @ApiProperty({ required: false, description: 'Where' })
  where?: string;

  @ApiProperty({ required: false, format: 'uuid' })
  platformId?: string;

  @ApiProperty({ required: false, description: 'How whoever gave it can be asked back; for the staff alone' })
  contact?: string;

  @ApiProperty({
    required: false,
    type: String,
    format: 'date-time',
    description: 'By when a person of the association has to act; for the staff alone',
  })
  dueAt?: string;

  @ApiProperty({ required: false, enum: ROUTES, description: 'Who has it' })
  routedTo?: string;

  @ApiProperty({
    required: false,
    enum: GRAVE,
    description: 'For what a second person has to agree; for the staff alone',
  })
  grave?: string;

  @ApiProperty({ required: false, enum: TIP_CLOSINGS })
  closing?: string;

  @ApiProperty({ type: [TipPicture], description: 'Those that you may see' })
  pictures: TipPicture[];

  @ApiProperty({ type: [Object], description: 'What whoever had it did' })
  answers: object[];

  @ApiProperty({ type: [String], description: 'What you may do now' })
  allowedActions: string[];
}

export class TipList {
  @ApiProperty({ type: [TipView] })
  items: TipView[];

  @ApiProperty({ required: false })
  next?: string;
}
