import type { LocalDate } from '#domain/calendar/local-date.js';
import {
  GEOGRAPHICAL_KINDS,
  NAME_KINDS,
  PATENT_KINDS,
  SECRET_KINDS,
  WORK_KINDS,
} from '#domain/rulebook/right-kinds.js';
import type { GeographicalKind, NameKind, PatentKind, SecretKind, WorkKind } from '#domain/rulebook/right-kinds.js';
import { Choice, Flag, Wholes } from '../../fields/choice.js';
import { Day } from '../../fields/day.js';
import { Name, Text } from '../../fields/text.js';

export class TrademarkBody {
  @Wholes({ description: 'Classes of the Nice agreement in which it is registered', least: 1, most: 45 })
  classes: number[];

  @Text({
    description: 'Goods or services of the certificate that matter here',
    example: 'Clothing; bags',
    most: 2_000,
    optional: true,
  })
  goods?: string;

  @Day({ description: 'Last day of its term', optional: true })
  validUntil?: LocalDate;
}

export class CopyrightBody {
  @Choice(WORK_KINDS, { description: 'Kind of work, or of neighbouring right' })
  work: WorkKind;

  @Name({ description: 'Who made it', example: 'Lin Yue', optional: true })
  author?: string;

  @Day({ description: 'When it was completed', optional: true })
  completedOn?: LocalDate;

  @Day({ description: 'When it was first published', optional: true })
  publishedOn?: LocalDate;
}

export class PatentBody {
  @Choice(PATENT_KINDS, { description: 'Kind of patent' })
  kind: PatentKind;

  @Flag({ description: 'Whether an invalidation is pending; it has to be disclosed' })
  pendingInvalidation: boolean;

  @Text({ description: 'Claims or views relied on', example: 'Claims 1 and 3', most: 2_000, optional: true })
  claims?: string;
}

export class GeographicalBody {
  @Choice(GEOGRAPHICAL_KINDS, { description: 'How it is protected' })
  kind: GeographicalKind;

  @Name({ description: 'The area', example: 'Yangcheng Lake' })
  area: string;
}

export class TradeSecretBody {
  @Choice(SECRET_KINDS, { description: 'What kind of information it is; the secret itself is not told here' })
  kind: SecretKind;
}

export class LayoutDesignBody {
  @Day({ description: 'When it was registered', optional: true })
  registeredOn?: LocalDate;

  @Day({ description: 'When it was first put to commercial use', optional: true })
  firstUsedOn?: LocalDate;
}

export class PlantVarietyBody {
  @Name({ description: 'Denomination of the variety', example: 'Zhongnong 26' })
  denomination: string;

  @Name({ description: 'Genus and species', example: 'Cucumis sativus' })
  species: string;
}

export class ProtectedNameBody {
  @Choice(NAME_KINDS, { description: 'What kind of name it is' })
  kind: NameKind;
}
