import { ApiProperty } from '@nestjs/swagger';
import { PARTS, STAFF_ROLES, type PartName, type StaffRole } from '#domain/dispute/smallest-staffing.js';
import { ASSOCIATION_CHECKS, type AssociationCheck } from '#infrastructure/readiness/finding.js';

const STATES = ['ready', 'must', 'should'] as const;
const PART_NAMES = Object.keys(PARTS) as PartName[];

export class ReadinessCheck {
  @ApiProperty({ enum: ASSOCIATION_CHECKS, enumName: 'AssociationCheck' })
  check: AssociationCheck;

  @ApiProperty({ enum: STATES, description: 'must: the association cannot do what it has to; should: advice' })
  state: (typeof STATES)[number];

  @ApiProperty({ description: 'What it is called, in your language' })
  name: string;

  @ApiProperty({ description: 'What holds, or what is wrong' })
  says: string;

  @ApiProperty({ required: false, description: 'What to do; missing where it is ready' })
  remedy?: string;

  @ApiProperty({ format: 'date-time', required: false, description: 'Since when it is not ready, as far as is known' })
  since?: string;

  @ApiProperty({ format: 'date-time', required: false, description: 'By when it is to be mended' })
  dueAt?: string;
}

export class StaffCounts {
  @ApiProperty({ type: 'integer' })
  administrators: number;

  @ApiProperty({ type: 'integer', description: 'Who handle disputes' })
  caseManagers: number;

  @ApiProperty({ type: 'integer', description: 'On the roster, in their term' })
  mediators: number;

  @ApiProperty({ type: 'integer', description: 'On the roster, in their term, trained' })
  experts: number;
}

export class MissingPerson {
  @ApiProperty({ enum: STAFF_ROLES, description: 'As what it has to be there' })
  role: StaffRole;

  @ApiProperty({ description: 'Whether it has to be listed to sit on reviews of good faith, too' })
  onReviews: boolean;

  @ApiProperty({ enum: PART_NAMES, enumName: 'StaffPart', isArray: true, description: 'What it would do in a dispute' })
  parts: PartName[];
}

export class StaffingView {
  @ApiProperty({ type: StaffCounts, description: 'How many can be asked now' })
  there: StaffCounts;

  @ApiProperty({ type: [MissingPerson], description: 'Who is missing for everything that one dispute may need' })
  missing: MissingPerson[];
}

export class AssociationReadiness {
  @ApiProperty({
    type: [ReadinessCheck],
    description: 'Of the association alone; the installation’s are its operator’s',
  })
  checks: ReadinessCheck[];

  @ApiProperty({ type: StaffingView })
  staffing: StaffingView;
}
