import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#domain/kernel/message.js';
import { PageQuery } from '../../account/office/office.dto.js';
import { Id, Ids } from '../../dispute/fields/id.js';
import { Moment } from '../../dispute/fields/moment.js';

export class NoteAbsenceBody {
  @Id({ description: 'Who is away; whoever notes it, if not said', optional: true })
  accountId?: string;

  @Moment({ description: 'From when' })
  from: Instant;

  @Moment({ description: 'Until when' })
  until: Instant;

  @Ids({ description: 'Who stands in, in the order in which they are asked', least: 0, most: 10 })
  deputyIds: string[];
}

export class AbsenceNoted {
  @ApiProperty({ format: 'uuid' })
  absenceId: string;
}

export class AbsenceLine {
  @ApiProperty({ format: 'uuid' })
  absenceId: string;

  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, format: 'date-time' })
  from: string;

  @ApiProperty({ type: String, format: 'date-time' })
  until: string;

  @ApiProperty({ type: [String], format: 'uuid' })
  deputyIds: readonly string[];

  @ApiProperty({ type: String, format: 'date-time', required: false, description: 'Back before that' })
  endedAt?: string;
}

export class AbsenceList {
  @ApiProperty({ type: [AbsenceLine] })
  items: readonly AbsenceLine[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}

export class DeclareConflictBody {
  @Id({ description: 'Whose conflict it is; whoever declares it, if not said', optional: true })
  accountId?: string;

  @Id({ description: 'The party or platform in whose disputes this person takes no part' })
  withId: string;
}

export class ConflictDeclared {
  @ApiProperty({ format: 'uuid' })
  conflictId: string;
}

export class ConflictLine {
  @ApiProperty({ format: 'uuid' })
  conflictId: string;

  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'uuid' })
  withId: string;

  @ApiProperty({ type: String, format: 'date-time' })
  declaredAt: string;

  @ApiProperty({ type: String, format: 'date-time', required: false })
  endedAt?: string;
}

export class ConflictList {
  @ApiProperty({ type: [ConflictLine] })
  items: readonly ConflictLine[];

  @ApiProperty({ required: false, description: 'Cursor of the next page' })
  next?: string;
}

export { PageQuery };
