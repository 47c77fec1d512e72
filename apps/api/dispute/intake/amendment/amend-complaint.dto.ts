import { ApiSchema } from '@nestjs/swagger';
import { Id, Ids } from '../../fields/id.js';
import { Part, Parts } from '../../fields/nested.js';
import { Ref } from '../../fields/pattern.js';
import { Name, Text } from '../../fields/text.js';
import { Pairs, type PairBody } from '../../dispute/pair.dto.js';
import { DefectBody } from '../filing/check-complaint.dto.js';
import { ItemBody, LocatorBody, RespondentBody } from '../filing/complaint-parts.dto.js';
import { RightBody } from '../filing/right.dto.js';
import { EvidenceBody, MaterialBody } from '../filing/evidence.dto.js';

export class JoinBody {
  @Ref({ description: 'The respondent: the ref of a new one, or the id of one that is there', example: 'r2' })
  respondent: string;

  @Ids({ description: 'Items that were complained of before and are its own as well', most: 300 })
  itemIds: string[];
}

@ApiSchema({ name: 'ComplaintCorrectionBody' })
export class CorrectionBody {
  @Id({ description: 'The item' })
  itemId: string;

  @Part(() => LocatorBody, { description: 'Where it is; it must be the same item still' })
  locator: LocatorBody;

  @Name({ description: 'What it is called there', example: 'Weekend bag, brown' })
  title: string;
}

export class AmendComplaintBody {
  @Parts(() => RespondentBody, { description: 'Respondents found later', least: 0, most: 30, optional: true })
  respondents?: RespondentBody[];

  @Parts(() => ItemBody, {
    description: 'New items; their respondents by the ref of a new one or the id of one that is there',
    least: 0,
    most: 300,
    optional: true,
  })
  items?: ItemBody[];

  @Parts(() => JoinBody, {
    description: 'Respondents that join for items complained of before',
    least: 0,
    most: 30,
    optional: true,
  })
  joins?: JoinBody[];

  @Parts(() => CorrectionBody, { description: 'Words put right about items', least: 0, most: 300, optional: true })
  corrections?: CorrectionBody[];

  @Part(() => RightBody, { description: 'Another right that is relied on', optional: true })
  right?: RightBody;

  @Id({
    description: 'Another right of the register that is relied on, with its papers; either it or right',
    optional: true,
  })
  rightId?: string;

  @Text({ description: 'A new ground', example: 'The trade dress is copied as well.', optional: true })
  ground?: string;

  @Pairs({
    description:
      'After acceptance: unanswered pairs for which the new right or ground is relied on; all of them if left out',
    optional: true,
  })
  renews?: PairBody[];

  @Text({
    description: 'The complaint in new words',
    example: 'The bags and the hats offered bear our mark.',
    optional: true,
  })
  statement?: string;

  @Text({
    description: 'What is new since an earlier dispute about the same right and goods ended',
    example: 'A test purchase of 2 March.',
    optional: true,
  })
  newFacts?: string;

  @Text({ description: 'Why it is amended', example: 'The shop has put up new links.', most: 2_000, optional: true })
  reason?: string;

  @Parts(() => MaterialBody, { description: 'Papers sent with it', least: 0, most: 100, optional: true })
  materials?: MaterialBody[];

  @Parts(() => EvidenceBody, { description: 'The files that they consist of', least: 0, most: 900, optional: true })
  evidence?: EvidenceBody[];
}

export class RefuseAmendmentBody {
  @Parts(() => DefectBody, { description: 'Every reason', least: 1, most: 100 })
  reasons: DefectBody[];
}
