import { ApiProperty } from '@nestjs/swagger';
import { MaterialSeenBody } from './papers.dto.js';
import { PAPER_STATES, type PaperState } from '#domain/dispute/intake/filing/missing-materials.js';

export class RequiredPaperBody {
  @ApiProperty({ description: 'Code of the checklist', example: 'TM1' })
  code: string;

  @ApiProperty({
    enum: [...PAPER_STATES, 'file-awaited'],
    description: 'How it stands: `file-awaited` where it was named by its hash and has not come',
  })
  state: PaperState | 'file-awaited';

  @ApiProperty({
    enum: ['acceptance', 'no-interim-measure'],
    description: 'Nothing is accepted without it, or no measure is asked for without it before a decision',
  })
  needed: 'acceptance' | 'no-interim-measure';

  @ApiProperty({ required: false, description: 'One paper of a group is enough' })
  group?: string;
}

export class CheckedPaperBody {
  @ApiProperty({ description: 'Code of the checklist', example: 'TM1' })
  code: string;

  @ApiProperty({ required: false, description: 'What was said of it, unless it was erased' })
  note?: string;
}

export const CHECKLIST_STEPS = ['cure-asked', 'cured', 'accepted', 'rejected'] as const;

/** A check of the papers, or what came of it. */
export class ChecklistStepBody {
  @ApiProperty({ enum: CHECKLIST_STEPS })
  kind: (typeof CHECKLIST_STEPS)[number];

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ required: false, description: 'Who did it; of the clock nobody' })
  byName?: string;

  @ApiProperty({ type: [CheckedPaperBody], description: 'Of which papers; of an acceptance none is named' })
  papers: CheckedPaperBody[];

  @ApiProperty({ required: false, format: 'date-time', description: 'Until when it could be cured' })
  dueAt?: string;

  @ApiProperty({ type: [String], required: false, description: 'Papers for want of which no measure was asked for' })
  withoutMeasure?: string[];
}

/** What the rulebook asks to be filed, and every check of it. */
export class ChecklistBody {
  @ApiProperty({ type: [RequiredPaperBody], description: 'In the order of the rulebook' })
  required: RequiredPaperBody[];

  @ApiProperty({ type: [MaterialSeenBody], description: 'What was filed, with what cured it' })
  filed: MaterialSeenBody[];

  @ApiProperty({ type: [ChecklistStepBody], description: 'Oldest first' })
  steps: ChecklistStepBody[];
}
