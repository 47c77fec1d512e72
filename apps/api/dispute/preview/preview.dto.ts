import { ApiProperty } from '@nestjs/swagger';
import { TOPICS } from '#domain/notification/preferences.js';
import { MEASURE_STRENGTHS } from '#domain/rulebook/expedited.js';
import { DeadlineBody, TaskBody } from '../dispute/dispute-parts.dto.js';
import { DocumentBody } from '../dispute/dispute.dto.js';
import { AnyObject } from '../fields/any-object.js';
import { Name } from '../fields/text.js';

export class PreviewActBody {
  @Name({ description: 'The act, by the name of its operation', example: 'acceptComplaint', most: 100 })
  operation: string;

  @AnyObject({
    description: 'What else its path names beside the dispute',
    optional: true,
    example: { mediationId: '01912d68-783e-7a03-8467-5661c1243ad4' },
  })
  path?: Readonly<Record<string, unknown>>;

  @AnyObject({
    description: 'The same body that the act takes; left out where it takes none',
    optional: true,
    example: {},
  })
  body?: Readonly<Record<string, unknown>>;
}

export class RecordedBody {
  @ApiProperty({ example: 'ComplaintAccepted' })
  type: string;

  @ApiProperty({ description: 'As the timeline would tell it' })
  text: string;
}

export class LetterBody {
  @ApiProperty({ enum: ['party', 'platform', 'authority'] })
  to: string;

  @ApiProperty({ description: 'Whose letter it is' })
  name: string;

  @ApiProperty({ type: [String], description: 'Ways by which it is to go', example: ['mail'] })
  channels: string[];

  @ApiProperty({
    required: false,
    enum: ['zh-CN', 'en'],
    description: 'In which language it goes by mail; for the staff alone',
  })
  language?: string;

  @ApiProperty({ type: DocumentBody, description: 'Its own text, in your language' })
  document: DocumentBody;
}

export class MeasureWantedBody {
  @ApiProperty({ format: 'uuid' })
  respondentId: string;

  @ApiProperty({ format: 'uuid' })
  itemId: string;

  @ApiProperty({ format: 'uuid' })
  platformId: string;

  @ApiProperty({ required: false })
  platformName?: string;

  @ApiProperty({ required: false, description: 'What the item is called, if it is called anything' })
  item?: string;

  @ApiProperty({ enum: ['block', 'lift'] })
  wanted: string;

  @ApiProperty({ required: false, enum: MEASURE_STRENGTHS, description: 'How strong; without it the plain block' })
  rung?: string;
}

export class NotifiedBody {
  @ApiProperty({ description: 'A party, or a person of the association or its panels' })
  name: string;

  @ApiProperty({ enum: TOPICS, description: 'That something is awaited, is new, or is a task; never what' })
  topic: string;
}

export class DeadlinesMovedBody {
  @ApiProperty({ type: [DeadlineBody] })
  started: DeadlineBody[];

  @ApiProperty({ type: [DeadlineBody] })
  ended: DeadlineBody[];
}

/** What an act would come to, as far as who asks would see it afterwards. */
export class PreviewBody {
  @ApiProperty({ type: [RecordedBody] })
  recorded: RecordedBody[];

  @ApiProperty({ type: [LetterBody], description: 'Letters that would go out' })
  letters: LetterBody[];

  @ApiProperty({ type: [MeasureWantedBody], description: 'What platforms would be asked for' })
  measures: MeasureWantedBody[];

  @ApiProperty({ type: DeadlinesMovedBody })
  deadlines: DeadlinesMovedBody;

  @ApiProperty({ type: [TaskBody], required: false, description: 'Tasks that would arise; for the staff alone' })
  tasks?: TaskBody[];

  @ApiProperty({
    type: [NotifiedBody],
    required: false,
    description: 'Who would get a short message that there is something; for the staff alone',
  })
  told?: NotifiedBody[];
}
