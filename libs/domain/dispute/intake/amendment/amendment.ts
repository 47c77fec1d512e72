import type { Command } from '../../../kernel/message.js';
import type { ComplaintAmended, Correction } from './events.js';
import type { Respondent } from '../../core/respondent.js';

export type AmendComplaint = Command<
  'AmendComplaint',
  Pick<
    ComplaintAmended['data'],
    | 'items'
    | 'right'
    | 'groundContentId'
    | 'renews'
    | 'statementContentId'
    | 'newFactsContentId'
    | 'reasonContentId'
    | 'materials'
    | 'evidence'
  > & {
    readonly respondents: readonly Respondent[];
    readonly joins: readonly Join[];
    readonly corrections: readonly (Correction & { readonly identity?: string })[];
  }
>;

/** A respondent that joins, known or new, with items that were complained of before. */
export type Join = { readonly respondentId: string; readonly itemIds: readonly string[] };
