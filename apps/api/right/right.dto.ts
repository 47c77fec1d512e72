import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#domain/calendar/local-date.js';
import { RIGHT_STAGES, type RightStage } from '#domain/right/state.js';
import { Choice } from '../dispute/fields/choice.js';
import { Day } from '../dispute/fields/day.js';
import { Id } from '../dispute/fields/id.js';
import { Parts } from '../dispute/fields/nested.js';
import { Territories } from '../dispute/fields/territories.js';
import { Part } from '../dispute/fields/nested.js';
import { Name, Text } from '../dispute/fields/text.js';
import { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { DefectBody } from '../dispute/intake/filing/check-complaint.dto.js';
import { EvidenceBody, MaterialBody } from '../dispute/intake/filing/evidence.dto.js';
import { RightBody } from '../dispute/intake/filing/right.dto.js';

/** Papers that go with something told to the register. */
export class PapersBody {
  @Parts(() => EvidenceBody, { description: 'Files, named by their hashes', least: 0, most: 100, optional: true })
  evidence?: EvidenceBody[];

  @Parts(() => MaterialBody, {
    description: 'Papers of the checklist that prove the right or a person',
    least: 0,
    most: 50,
    optional: true,
  })
  materials?: MaterialBody[];
}

export class RecordRightBody extends PapersBody {
  @Part(() => RightBody, { description: 'The right, as a complaint would tell it' })
  right: RightBody;

  @Territories({ description: 'Where it is in force: codes of ISO 3166-1; CN if not told', optional: true })
  territories?: string[];

  @Day({ description: 'First day of its term', optional: true })
  validFrom?: LocalDate;

  @Day({ description: 'Last day of its term; after it the right counts as expired by itself', optional: true })
  validUntil?: LocalDate;

  @Id({ description: 'For case managers: whose right it is, a party of the register', optional: true })
  holderId?: string;
}

export class CheckRightBody {
  @Text({
    description: 'What the papers were compared with',
    example: 'Register of the office, as of today',
    most: 2_000,
    optional: true,
  })
  note?: string;
}

export class WantRightPapersBody {
  @Parts(() => DefectBody, { description: 'Everything that is wanted, at once', least: 1, most: 100 })
  defects: DefectBody[];
}

export class RefuseRightBody {
  @Parts(() => DefectBody, { description: 'Every reason', least: 1, most: 100 })
  reasons: DefectBody[];
}

export class ListRightsQuery extends ListTasksQuery {
  @Choice(RIGHT_STAGES, { description: 'Only those that wait for this', optional: true })
  stage?: RightStage;

  @Name({
    description: 'Only those with this registration number, whole, however its marks and spaces are written',
    example: '12345678',
    most: 200,
    optional: true,
  })
  number?: string;
}

export class RightAnswer {
  @ApiProperty({ format: 'uuid' })
  rightId: string;

  @ApiProperty({
    type: [String],
    description: 'Types of the events recorded; none if all was known before',
    example: ['RightRecorded'],
  })
  events: string[];

  @ApiProperty({ required: false, format: 'uuid', description: 'Of a licence that was recorded' })
  licenceId?: string;

  @ApiProperty({ required: false, format: 'uuid', description: 'Of an invalidation that was reported' })
  proceedingId?: string;

  @ApiProperty({
    required: false,
    type: [Object],
    description: 'How the sender called its files, and what they are called here',
  })
  evidence?: object[];
}
