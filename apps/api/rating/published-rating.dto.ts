import { ApiProperty } from '@nestjs/swagger';
import { Length } from 'class-validator';
import { GRADES, RATING_ROLES } from '#domain/rating/terms.js';
import { IsLine } from '../http/is-line.js';

export class FindRatingsQuery {
  @ApiProperty({
    description: 'Part of the name, at least two characters',
    example: '晨光',
    minLength: 2,
    maxLength: 60,
  })
  @IsLine(60)
  @Length(2, 60)
  name: string;
}

export class FoundGrade {
  @ApiProperty({ enum: RATING_ROLES })
  role: string;

  @ApiProperty({ description: 'What the role is called, in the language of the request' })
  name: string;

  @ApiProperty({ required: false, enum: GRADES, description: 'Missing where too little is known for one' })
  grade?: string;

  @ApiProperty({ required: false })
  gradeName?: string;
}

export class FoundRating {
  @ApiProperty()
  memberId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: [FoundGrade] })
  roles: FoundGrade[];
}

export class FoundRatings {
  @ApiProperty({ type: [FoundRating], description: 'At most ten' })
  items: FoundRating[];

  @ApiProperty({ description: 'Whether all names are searched already; while they are not, somebody may be missing' })
  complete: boolean;
}
