import { ApiProperty } from '@nestjs/swagger';
import { QUALIFICATIONS, type Qualification } from '#domain/neutral/events.js';
import type { Instant } from '#domain/kernel/message.js';
import { RIGHT_KINDS, type RightKind } from '#domain/rulebook/right-kinds.js';
import { Choice, Choices, Whole } from '../../dispute/fields/choice.js';
import { Part } from '../../dispute/fields/nested.js';
import { TrainingBody } from '../mediator/training.dto.js';
import { Moment } from '../../dispute/fields/moment.js';
import { Names, Text } from '../../dispute/fields/text.js';

export class ListExpertBody {
  @Choices(RIGHT_KINDS, { description: 'Kinds of right that it knows; none: all', optional: true })
  rights?: RightKind[];

  @Names({
    description: 'What it is learned in: classes, branches of technology',
    example: 'Nice class 25',
    each: 100,
    most: 50,
    optional: true,
  })
  fields?: string[];

  @Choices(['zh-CN', 'en'], { description: 'Languages in which it works' })
  languages: ('zh-CN' | 'en')[];

  @Choice(QUALIFICATIONS, { description: 'By which ground it is qualified' })
  qualification: Qualification;

  @Text({ description: 'What proves it', example: 'Professor of patent law since 2012', most: 2_000 })
  details: string;

  @Moment({ description: 'On the roster from' })
  from: Instant;

  @Moment({ description: 'Until' })
  until: Instant;

  @Whole({ description: 'Panels that it takes at once', least: 1, most: 1_000 })
  cap: number;

  @Part(() => TrainingBody, { description: 'Its newest training; a rulebook may ask for one', optional: true })
  training?: TrainingBody;
}

export class ExpertAnswer {
  @ApiProperty({ format: 'uuid', description: 'The expert’s account' })
  expertId: string;
}

export class AbsenceBody {
  @ApiProperty({ format: 'date-time' })
  from: string;

  @ApiProperty({ format: 'date-time' })
  until: string;
}

export class ExpertBody {
  @ApiProperty({ format: 'uuid' })
  expertId: string;

  @ApiProperty({ example: '陈明' })
  name: string;

  @ApiProperty({ type: [String], description: 'Kinds of right that it knows; none: all' })
  rights: string[];

  @ApiProperty({ type: [String] })
  fields: string[];

  @ApiProperty({ type: [String] })
  languages: string[];

  @ApiProperty({ enum: QUALIFICATIONS })
  qualification: string;

  @ApiProperty({ required: false, format: 'date-time', description: 'End of its newest training' })
  trainedAt?: string;

  @ApiProperty({ description: 'Whether it can be asked now' })
  available: boolean;

  @ApiProperty({ format: 'date-time', description: 'End of its term' })
  until: string;

  @ApiProperty({
    required: false,
    description: 'Panels that it has running; for the association’s own people and itself',
  })
  load?: number;

  @ApiProperty({
    required: false,
    description: 'How many it takes at once; for the association’s own people and itself',
  })
  cap?: number;

  @ApiProperty({
    required: false,
    type: [AbsenceBody],
    description: 'When it is away; for the association’s own people and itself',
  })
  absences?: readonly AbsenceBody[];
}

export class ExpertsBody {
  @ApiProperty({ type: [ExpertBody] })
  experts: ExpertBody[];
}
