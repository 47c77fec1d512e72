import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import {
  MEDIATOR_KINDS,
  QUALIFICATIONS,
  SERVICES,
  type MediatorKind,
  type NeutralService,
  type Qualification,
} from '#domain/neutral/events.js';
import { RIGHT_KINDS, type RightKind } from '#domain/rulebook/right-kinds.js';
import { Choice, Choices, Whole } from '../../dispute/fields/choice.js';
import { Moment } from '../../dispute/fields/moment.js';
import { Part } from '../../dispute/fields/nested.js';
import { Text } from '../../dispute/fields/text.js';
import { TrainingBody } from './training.dto.js';

export class ListMediatorBody {
  @Choices(SERVICES, { description: 'What it does for the association' })
  services: NeutralService[];

  @Choices(RIGHT_KINDS, { description: 'Kinds of right that it knows; none: all', optional: true })
  rights?: RightKind[];

  @Choices(['zh-CN', 'en'], { description: 'Languages in which it mediates' })
  languages: ('zh-CN' | 'en')[];

  @Choice(QUALIFICATIONS, { description: 'By which ground it is qualified' })
  qualification: Qualification;

  @Text({ description: 'What proves it', example: 'Lawyer since 2015, certificate 14403…', most: 2_000 })
  details: string;

  @Moment({ description: 'On the roster from' })
  from: Instant;

  @Moment({ description: 'Until' })
  until: Instant;

  @Whole({ description: 'Mediations that it takes at once', least: 1, most: 1_000 })
  cap: number;

  @Part(() => TrainingBody, {
    description: 'Its newest training; a rulebook may ask for one of experts',
    optional: true,
  })
  training?: TrainingBody;
}

export class NoteAbsenceBody {
  @Moment({ description: 'Away from' })
  from: Instant;

  @Moment({ description: 'Until' })
  until: Instant;
}

export class CheckQualificationBody {
  @Choice(MEDIATOR_KINDS, { description: 'As what it may mediate' })
  kind: MediatorKind;

  @Text({ description: 'Which paper shows it', example: 'Commercial mediator, certificate 4403…', most: 2_000 })
  paper: string;

  @Moment({ description: 'It counts until; without it for as long as nobody ends it', optional: true })
  until?: Instant;
}

export class EndQualificationBody {
  @Choice(MEDIATOR_KINDS, { description: 'As what it may mediate no more' })
  kind: MediatorKind;

  @Text({ description: 'Why', example: 'The certificate was withdrawn.', most: 2_000 })
  reason: string;
}

export class QualificationView {
  @ApiProperty({ enum: MEDIATOR_KINDS })
  kind: MediatorKind;

  @ApiProperty({ type: String, format: 'date-time' })
  checkedAt: Instant;

  @ApiProperty({ required: false, type: String, format: 'date-time', description: 'It counts until' })
  until?: Instant;

  @ApiProperty({ description: 'Whether it counts now' })
  counts: boolean;

  @ApiProperty({ required: false, description: 'Who checked; for the association’s own people' })
  checkedBy?: string;

  @ApiProperty({ required: false, description: 'Which paper; for the association’s own people' })
  paper?: string;
}

export class MediatorAnswer {
  @ApiProperty({ format: 'uuid' })
  mediatorId: string;
}

export class AbsenceView {
  @ApiProperty({ type: String, format: 'date-time' })
  from: Instant;

  @ApiProperty({ type: String, format: 'date-time' })
  until: Instant;
}

export class MediatorBody {
  @ApiProperty({ format: 'uuid' })
  mediatorId: string;

  @ApiProperty({ example: '陈明' })
  name: string;

  @ApiProperty({ type: [String], description: 'Kinds of right that it knows; none: all' })
  rights: string[];

  @ApiProperty({ type: [String] })
  languages: string[];

  @ApiProperty({ enum: QUALIFICATIONS })
  qualification: string;

  @ApiProperty({ type: [QualificationView], description: 'As what it may mediate, as somebody has checked' })
  qualifications: QualificationView[];

  @ApiProperty({ description: 'Whether it can be asked now' })
  available: boolean;

  @ApiProperty({ format: 'date-time', description: 'End of its term' })
  until: string;

  @ApiProperty({
    required: false,
    description: 'Mediations that it has running; for itself and the association’s own people',
  })
  load?: number;

  @ApiProperty({
    required: false,
    description: 'How many it takes at once; for itself and the association’s own people',
  })
  cap?: number;

  @ApiProperty({
    type: [AbsenceView],
    required: false,
    description: 'When it is away, now and later; for itself and the association’s own people',
  })
  absences?: AbsenceView[];

  @ApiProperty({
    required: false,
    description: 'Hours of its newest training; for itself and the association’s own people',
  })
  trainingHours?: number;
}

export class MediatorsBody {
  @ApiProperty({ type: [MediatorBody] })
  mediators: MediatorBody[];
}
