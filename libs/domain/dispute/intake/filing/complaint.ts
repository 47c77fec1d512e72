import type { Command } from '../../../kernel/message.js';
import type { ComplaintFiled } from './events.js';
import type { AskedUrgent } from '../../measures/urgent/check-wish.js';
import type { TakenDown } from '../dictation/taken-down.js';

export type FileComplaint = Command<
  'FileComplaint',
  Pick<
    ComplaintFiled['data'],
    | 'number'
    | 'newFactsContentId'
    | 'circumstances'
    | 'filedAs'
    | 'right'
    | 'respondents'
    | 'items'
    | 'claims'
    | 'statementContentId'
    | 'materials'
    | 'evidence'
    | 'declaration'
  > & {
    readonly urgent?: AskedUrgent;
    /** Where a person of the association writes it down. */
    readonly dictation?: TakenDown;
  }
>;
