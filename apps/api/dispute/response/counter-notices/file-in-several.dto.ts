import { MOST_ITEMS } from '../../fields/bounds.js';
import { ApiProperty } from '@nestjs/swagger';
import { Id, Ids } from '../../fields/id.js';
import { Part, Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { DeclarationBody, EvidenceBody } from '../../intake/filing/evidence.dto.js';
import { UnlistedBody } from '../../intake/corrections/record.dto.js';

export class AnsweredDisputeBody {
  @Id({ description: 'A dispute in which the respondent has been notified' })
  disputeId: string;

  @Ids({ description: 'Its items that the declaration is for', least: 0, most: MOST_ITEMS })
  itemIds: string[];

  @Parts(() => UnlistedBody, {
    description: 'Items that its notice does not list',
    least: 0,
    most: 300,
    optional: true,
  })
  unlisted?: UnlistedBody[];
}

export class FileInSeveralBody {
  @Id({ description: 'The respondent that declares' })
  respondentId: string;

  @Parts(() => AnsweredDisputeBody, {
    description: 'The notices that are answered',
    least: 1,
    most: 50,
    key: ({ disputeId }) => disputeId,
  })
  disputes: AnsweredDisputeBody[];

  @Text({
    description: 'Why these items do not infringe',
    example: 'We buy the bags from the right holder; invoices are attached.',
  })
  statement: string;

  @Parts(() => EvidenceBody, { description: 'Files, named by their hashes', least: 0, most: 900 })
  evidence: EvidenceBody[];

  @Part(() => DeclarationBody, { description: 'Declaration of non-infringement and truth' })
  declaration: DeclarationBody;
}

/** What became of the declaration in one dispute. */
export class SeveralResult {
  @ApiProperty({ format: 'uuid' })
  disputeId: string;

  @ApiProperty({ type: 'integer', description: 'As if it had been filed there alone', example: 200 })
  status: number;

  @ApiProperty({ required: false, type: [String], example: ['CounterNoticeFiled'] })
  events?: string[];

  @ApiProperty({ required: false, description: 'Code of the refusal', example: 'WrongStage' })
  code?: string;

  @ApiProperty({ required: false, description: 'Why it was refused, in the language of the request' })
  detail?: string;
}

export class FiledInSeveral {
  @ApiProperty({ format: 'uuid', description: 'The reference that the declaration has in each dispute' })
  counterNoticeId: string;

  @ApiProperty({ type: [SeveralResult], description: 'In the order asked for' })
  results: SeveralResult[];
}
