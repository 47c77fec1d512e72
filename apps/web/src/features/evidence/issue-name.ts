import type { Locale } from '#messages/locale.js';
import { issueTitle } from '#messages/panel/issue-words.js';
import type { IssueView } from '../../client/types.gen.js';
import { joined } from '../../shared/language/joined.js';

type Issue = Pick<IssueView, 'kind' | 'duty' | 'factor' | 'question' | 'pairs'>;

/** Which issue of a panel: what it is about, and its question, or else the goods of which it asks. */
export const issueName = (issue: Issue, titleOf: (itemId: string) => string, locale: Locale): string => {
  const goods = [...new Set(issue.pairs.map(({ itemId }) => titleOf(itemId)))];
  return joined(issueTitle(issue)[locale], ...(issue.question === undefined ? goods : [issue.question]));
};
