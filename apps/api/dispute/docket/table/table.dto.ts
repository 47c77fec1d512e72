import { Choice } from '../../fields/choice.js';
import { FilterTasksQuery } from '../list.dto.js';
import { ListDisputesQuery } from '../docket-query.dto.js';
import { OmitType } from '@nestjs/swagger';

const LOCALES = ['zh-CN', 'en'] as const;
const LANGUAGE = { description: 'The language of its words; yours if not said', optional: true } as const;

export class ExportDisputesQuery extends OmitType(ListDisputesQuery, ['cursor', 'limit']) {
  @Choice(LOCALES, LANGUAGE)
  locale?: (typeof LOCALES)[number];
}

export class ExportTasksQuery extends OmitType(FilterTasksQuery, ['cursor', 'limit']) {
  @Choice(LOCALES, LANGUAGE)
  locale?: (typeof LOCALES)[number];
}
