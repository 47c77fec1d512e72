import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import {
  GRIEVANCE_CONSEQUENCES,
  GRIEVANCE_GROUNDS,
  GRIEVANCE_OUTCOMES,
  GRIEVED_OFFICES,
  type GrievanceConsequence,
  type GrievanceGround,
  type GrievanceOutcome,
  type GrievedOffice,
} from '#domain/grievance/events.js';
import { Choice, Choices, Flag } from '../dispute/fields/choice.js';
import { Id } from '../dispute/fields/id.js';
import { Text } from '../dispute/fields/text.js';

export class FileGrievanceBody {
  @Choice(GRIEVED_OFFICES, { description: 'In which office the person acted' })
  office: GrievedOffice;

  @Id({ description: 'Whom you complain of; needed where several have that office here', optional: true })
  personId?: string;

  @Choice(GRIEVANCE_GROUNDS, { description: 'What the complaint is about' })
  ground: GrievanceGround;

  @Text({
    description: 'What happened, when, and what shows it',
    example: 'Three times I was told that an answer would come the next day; none has come in four weeks.',
    most: 10_000,
  })
  reasons: string;

  @Flag({
    description: 'The person is not to learn who complains, and hears the handler’s words alone',
    optional: true,
  })
  keptBack?: boolean;
}

export class GrievanceFiledAnswer {
  @ApiProperty({ format: 'uuid' })
  grievanceId: string;

  @ApiProperty({ example: 'GR-20260314-7Q2MXK4D' })
  number: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'By when it is answered' })
  answerBy: Instant;
}

export class GrievanceChanged {
  @ApiProperty({ format: 'uuid' })
  grievanceId: string;

  @ApiProperty({ type: [String], example: ['GrievancePut'] })
  events: string[];
}

export class GrievanceEvidenceStored {
  @ApiProperty({ format: 'uuid' })
  grievanceId: string;

  @ApiProperty({ description: 'SHA-256 of its bytes, hexadecimal' })
  sha256: string;

  @ApiProperty({ description: 'In bytes' })
  size: number;

  @ApiProperty({ description: 'What its content is' })
  mediaType: string;
}

export class PutGrievanceBody {
  @Text({
    description: 'What is said of the person, in your words; of whom it names nobody who is kept back',
    example: 'A party says that its questions of 2 and 9 March were not answered.',
    most: 10_000,
  })
  statement: string;
}

export class ReplyToGrievanceBody {
  @Text({ description: 'What you have to say', example: 'I answered both by telephone; see my notes.', most: 10_000 })
  text: string;
}

export class GrievanceReasonsBody {
  @Text({ description: 'Why', example: 'Two of the three dates were not looked at.', most: 10_000 })
  reasons: string;
}

export class DecideGrievanceBody extends GrievanceReasonsBody {
  @Choice(GRIEVANCE_OUTCOMES, { description: 'What came of it' })
  outcome: GrievanceOutcome;

  @Choices(GRIEVANCE_CONSEQUENCES, {
    description: 'What is to follow, where it was upheld at least in part; each is then done by its own act',
    optional: true,
  })
  consequences?: GrievanceConsequence[];
}
