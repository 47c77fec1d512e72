import { RISK_SOURCES, RISK_SUBJECTS, type RiskSource, type RiskSubject } from '#domain/risk-catalogue/catalogue.js';
import { SCREENING_RULES, type ScreeningRule } from '#domain/screening/rules.js';
import { Choice, Choices, Whole } from '../dispute/fields/choice.js';
import { Part, Parts } from '../dispute/fields/nested.js';
import { Code } from '../dispute/fields/pattern.js';
import { Name } from '../dispute/fields/text.js';
import { RuleLineBody, RuleTextBody } from './member-rules.dto.js';

export class RiskSourceBody {
  @Choice(RISK_SOURCES, { description: 'What fed it' })
  kind: RiskSource['kind'];

  @Name({
    description:
      'By what everybody may know: a clause, the id of a published decision, the number of a published penalty, a subject of tips, a rule of screening',
    example: '3.2.1(3)',
    most: 300,
  })
  ref: string;

  @Whole({ description: 'Of tips and findings: how many; five at least', least: 1, most: 10_000_000, optional: true })
  count?: number;
}

export class RiskEntryBody {
  @Code({ description: 'Stays with the risk from version to version', example: 'keyword-of-imitation' })
  code: string;

  @Choice(RISK_SUBJECTS, { description: 'On what it stands' })
  subject: RiskSubject;

  @Part(() => RuleLineBody, { description: 'What it is called' })
  name: RuleLineBody;

  @Part(() => RuleTextBody, { description: 'What it looks like; names nobody' })
  example: RuleTextBody;

  @Part(() => RuleTextBody, { description: 'What the law says of it, by article' })
  law: RuleTextBody;

  @Part(() => RuleTextBody, { description: 'What to do about it' })
  advice: RuleTextBody;

  @Choices(SCREENING_RULES, { description: 'Rules of screening that look for it', optional: true })
  rules?: ScreeningRule[];

  @Parts(() => RiskSourceBody, { description: 'What it rests on', least: 1, most: 50 })
  sources: RiskSourceBody[];
}

export class RiskCatalogueBody {
  @Part(() => RuleLineBody, { description: 'Its title' })
  title: RuleLineBody;

  @Parts(() => RiskEntryBody, { description: 'Risks in their order', least: 1, most: 300 })
  entries: RiskEntryBody[];
}
