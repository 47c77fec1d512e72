import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { GRADES, MEMBER_KINDS, RATING_ROLES } from '#domain/rating/terms.js';
import { HANDLINGS } from '#rating/handling.js';

const OBJECT = { type: 'object' as const, additionalProperties: true };

/** One role of a rating. Scores in thousandths of a point, rates in parts per million. */
export class RoleRatingView {
  @ApiProperty({ enum: RATING_ROLES })
  role: string;

  @ApiProperty({ description: 'The role in your language' })
  name: string;

  @ApiProperty({ enum: GRADES, required: false, description: 'The grade that stands; none where too little is known' })
  grade?: string;

  @ApiProperty({ enum: GRADES, required: false, description: 'What this day alone would give' })
  gradeByThisDay?: string;

  @ApiProperty({ type: 'integer', description: 'Thousandths of a point, of a hundred points' })
  score: number;

  @ApiProperty({
    type: 'integer',
    description: 'Where everybody of the sector stands, from which the score is counted',
  })
  base: number;

  @ApiProperty({ ...OBJECT, description: 'How many facts, with how many other sides, and how many are needed' })
  sample: object;

  @ApiProperty({ ...OBJECT, description: 'Lower ends of the good and the bad rate, luck taken out' })
  rates: object;

  @ApiProperty({ enum: HANDLINGS, description: 'What the association’s own handling may depend on; never the merits' })
  handling: string;

  @ApiPropertyOptional({ ...OBJECT, description: 'A grade that the last look proposes, and from which facts' })
  proposal?: object;

  @ApiProperty({
    type: 'array',
    items: OBJECT,
    description:
      'Every fact with event, rule, what it moves, until when, objection and repair; of a file that is only stored (`storedOnly`) without dispute and event',
  })
  points: object[];

  @ApiProperty({ type: 'array', items: OBJECT, description: 'What the log had said and took back' })
  takenBack: object[];
}

export class RatingView {
  @ApiProperty({ format: 'uuid' })
  memberId: string;

  @ApiProperty({ format: 'date' })
  on: string;

  @ApiPropertyOptional({
    ...OBJECT,
    description:
      'The version of the rules by which it was reckoned, the day from which it is in force, and the day on which it was accepted; none where none was accepted by that day',
  })
  rules?: object;

  @ApiProperty({ type: [RoleRatingView] })
  roles: RoleRatingView[];

  @ApiProperty({
    ...OBJECT,
    description: `What people noticed, confirmed and decided; the kind of member is one of ${MEMBER_KINDS.join(', ')}`,
  })
  decisions: object;
}
