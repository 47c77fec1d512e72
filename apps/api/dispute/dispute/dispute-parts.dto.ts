import { DocumentFileBody } from '../service/document/document.dto.js';
import { TRACKS } from '#domain/rulebook/track.js';
import { ApiProperty } from '@nestjs/swagger';
import { MEASURE_STRENGTHS } from '#domain/rulebook/expedited.js';

const SUBJECT = {
  description:
    'dispute, respondent:<id>, pair:<respondent>:<item>, service:<id>, platform:<id>, proceeding:<id>, urgent:<id>, guarantee:<id> or preservation:<id>',
  example: 'dispute',
};

export class StageBody {
  @ApiProperty(SUBJECT)
  subject: string;

  @ApiProperty()
  stage: string;

  @ApiProperty({ required: false })
  reason?: string;

  @ApiProperty({ required: false, type: Object })
  deadline?: { readonly dueAt: string };
}

export class MeasureSeenBody {
  @ApiProperty({ enum: ['block', 'lift'] })
  wanted: string;

  @ApiProperty({ required: false, enum: MEASURE_STRENGTHS, description: 'How strong; without it the plain block' })
  rung?: string;

  @ApiProperty({ required: false, description: 'The item has ended: nothing is wanted any more' })
  moot?: boolean;

  @ApiProperty({ enum: ['asked', 'confirmed', 'refused'] })
  state: string;

  @ApiProperty({ type: 'integer', required: false, description: 'Not for respondents' })
  sequence?: number;

  @ApiProperty({ type: 'integer', required: false })
  confirmed?: number;

  @ApiProperty({ type: 'integer', required: false })
  refused?: number;
}

export class TrackSeenBody {
  @ApiProperty({ enum: TRACKS, description: 'The law that governs the clock' })
  track: string;

  @ApiProperty({
    enum: ['trades-on-platform', 'no-operator-on-platform', 'work-on-network'],
    description: 'Why it does',
  })
  ground: string;

  @ApiProperty({ example: 'E-Commerce Law 43(2)' })
  clause: string;

  @ApiProperty({ required: false, description: 'Why a person chose another than the rulebook would' })
  reason?: string;
}

export class PairSeenBody {
  @ApiProperty({ format: 'uuid' })
  respondentId: string;

  @ApiProperty({ format: 'uuid' })
  itemId: string;

  @ApiProperty({ format: 'uuid' })
  platformId: string;

  @ApiProperty()
  stage: string;

  @ApiProperty({ required: false })
  reason?: string;

  @ApiProperty({ required: false, type: TrackSeenBody, description: 'From acceptance on' })
  track?: TrackSeenBody;

  @ApiProperty({ required: false, type: MeasureSeenBody })
  measure?: MeasureSeenBody;

  @ApiProperty({
    required: false,
    type: Object,
    description: 'What the platform did by itself: target, what, actedAt, and whether it differs from what is asked',
  })
  platformAct?: object;
}

export class DeadlineBody {
  @ApiProperty(SUBJECT)
  subject: string;

  @ApiProperty({ format: 'date-time', description: 'An act at this instant is in time' })
  dueAt: string;

  @ApiProperty({ description: 'Beyond the official calendar, to be counted again when it grows' })
  provisional: boolean;

  @ApiProperty({
    required: false,
    description:
      'It is over as it was counted, on a day that no official calendar covers; a person is asked for the last day',
  })
  waitsForPerson?: boolean;

  @ApiProperty({ example: 'E-Commerce Law 43(2)' })
  clause: string;

  @ApiProperty({ type: Object, description: 'How it was counted' })
  derivation: object;
}

export class ServiceBody {
  @ApiProperty({ format: 'uuid' })
  serviceId: string;

  @ApiProperty({ example: 'forwarded-notice' })
  document: string;

  @ApiProperty({ type: Object, example: { kind: 'party', id: '01912d68-783e-7a03-8467-5661c1243ad4' } })
  addressee: object;

  @ApiProperty({ format: 'uuid', required: false, description: 'The platform that it goes to or through' })
  platformId?: string;

  @ApiProperty({ required: false, description: 'What it is about, where that is one thing of many' })
  aboutId?: string;

  @ApiProperty({ type: [String], description: 'Ways by which it is to go' })
  channels: string[];

  @ApiProperty({ format: 'date-time' })
  orderedAt: string;

  @ApiProperty({ type: [String] })
  pairs: string[];

  @ApiProperty({ type: [String] })
  dispatched: string[];

  @ApiProperty({ type: [String] })
  failed: string[];

  @ApiProperty({ format: 'date-time', required: false })
  arrivedAt?: string;

  @ApiProperty({
    type: [DocumentFileBody],
    required: false,
    description: 'Its PDFs that were asked for or made; told to addressee and staff',
  })
  files?: DocumentFileBody[];
}

export class TaskBody {
  @ApiProperty()
  kind: string;

  @ApiProperty(SUBJECT)
  subject: string;

  @ApiProperty({ format: 'date-time' })
  dueAt: string;

  @ApiProperty({ type: [String], required: false, description: 'Effects that were given up and can be resumed' })
  keys?: string[];
}

export class SubjectActionBody {
  @ApiProperty({ example: 'FileCounterNotice' })
  action: string;

  @ApiProperty(SUBJECT)
  subject: string;
}
