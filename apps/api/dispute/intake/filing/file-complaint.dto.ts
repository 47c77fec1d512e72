import { MOST_ITEMS, MOST_RESPONDENTS } from '../../fields/bounds.js';
import { CIRCUMSTANCES, type Circumstance } from '#domain/rulebook/materials.js';
import { Choice, Choices } from '../../fields/choice.js';
import { Id } from '../../fields/id.js';
import { Part, Parts } from '../../fields/nested.js';
import { Text } from '../../fields/text.js';
import { UrgentBody } from '../../measures/urgent/urgent.dto.js';
import { ClaimBody, ItemBody, RespondentBody } from './complaint-parts.dto.js';
import { RightBody } from './right.dto.js';
import { DeclarationBody, EvidenceBody, MaterialBody } from './evidence.dto.js';

export class FileComplaintBody {
  @Choice(['right-holder', 'licensee', 'agent'], { description: 'As what the complaint is filed' })
  filedAs: 'right-holder' | 'licensee' | 'agent';

  @Part(() => RightBody, { description: 'The right relied on; either it or rightId', optional: true })
  right?: RightBody;

  @Id({
    description: 'A right of the register, which brings its details and the papers that lie there; either it or right',
    optional: true,
  })
  rightId?: string;

  @Parts(() => RespondentBody, { description: 'Who is complained of', least: 1, most: MOST_RESPONDENTS })
  respondents: RespondentBody[];

  @Parts(() => ItemBody, { description: 'What is complained of', least: 1, most: MOST_ITEMS })
  items: ItemBody[];

  @Parts(() => ClaimBody, { description: 'What is asked for', least: 1, most: 20 })
  claims: ClaimBody[];

  @Text({ description: 'The complaint in words', example: 'The bags offered bear our mark without our consent.' })
  statement: string;

  @Choices(CIRCUMSTANCES, { description: 'What papers depend on beyond the form', optional: true })
  circumstances?: Circumstance[];

  @Text({
    description:
      'What is new, if the same right was relied on against the same goods before and that was lost or lapsed',
    example: 'A test purchase of 2 March shows the mark on the goods themselves.',
    optional: true,
  })
  newFacts?: string;

  @Parts(() => EvidenceBody, { description: 'Files, named by their hashes', least: 0, most: 900 })
  evidence: EvidenceBody[];

  @Parts(() => MaterialBody, { description: 'Papers of the checklist', least: 0, most: 100 })
  materials: MaterialBody[];

  @Part(() => DeclarationBody, { description: 'Declaration of truth' })
  declaration: DeclarationBody;

  @Part(() => UrgentBody, {
    description: 'Where something should be done at once, over a running room or in a declared festival window',
    optional: true,
  })
  urgent?: UrgentBody;
}
