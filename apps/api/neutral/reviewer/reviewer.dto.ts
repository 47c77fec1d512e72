import { ApiProperty } from '@nestjs/swagger';
import { Id, Ids } from '../../dispute/fields/id.js';

export class ListReviewerBody {
  @Id({
    description: 'The party of the register for which it works; without one the association itself',
    optional: true,
  })
  organisationId?: string;

  @Ids({ description: 'Parties with which it, or whom it works for, competes', least: 0, most: 200 })
  competesWith: string[];
}

export class ReviewerAnswer {
  @ApiProperty({ format: 'uuid' })
  accountId: string;
}

export class ReviewerView {
  @ApiProperty({ format: 'uuid' })
  accountId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ description: 'A party’s id, or `association`' })
  organisationId: string;

  @ApiProperty({ type: [String] })
  competesWith: readonly string[];
}

export class ReviewersBody {
  @ApiProperty({ type: [ReviewerView] })
  reviewers: ReviewerView[];
}
