import type { DutyStatement } from '../../contract-duty/duty-statement.js';

/** What a file says of who bears which duty. The clauses and their words lie encrypted, by duty. */
export type DutiesTold = DutyStatement & { readonly wordsContentId?: string };
