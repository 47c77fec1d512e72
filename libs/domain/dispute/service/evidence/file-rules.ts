import type { FileRules } from '../../../rulebook/file-rules.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';

/** For rulebooks that say nothing of files: 500 MB, and kinds that show something and run nothing. */
const WITHOUT_RULES: Pick<FileRules, 'size' | 'mediaTypes'> = {
  size: 500 * 1024 * 1024,
  mediaTypes: ['image/jpeg', 'image/png', 'application/pdf', 'video/mp4', 'audio/mpeg', 'text/plain', 'text/csv'],
};

/** How large a file may be, in bytes, and of which kinds, by this rulebook. */
export const fileRulesOf = ({ files }: Rulebook): Pick<FileRules, 'size' | 'mediaTypes'> => files ?? WITHOUT_RULES;
