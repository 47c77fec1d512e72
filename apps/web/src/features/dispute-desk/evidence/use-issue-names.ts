import { useQuery } from '@tanstack/react-query';
import { listDecisions } from '../../../client/sdk.gen.js';
import type { ExhibitLinkView } from '../../../client/types.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { itemTitle } from '../../dispute/subjects.js';
import { useCase } from '../use-case.js';
import { issueName } from '../../evidence/issue-name.js';

/** What issues of the panel are called, where a link is to one; nothing of those that whoever looks is not shown. */
export function useIssueNames(links: readonly ExhibitLinkView[]): ReadonlyMap<string, string> {
  const { locale } = useLanguage();
  const { disputeId, view } = useCase();
  const enabled = links.some(({ kind }) => kind === 'issue');
  const { data } = useQuery({ ...queryOf('listDecisions', listDecisions, { path: { disputeId } }), enabled });
  const issues = (data?.decisions ?? []).flatMap((decision) => decision.issues);
  return new Map(issues.map((issue) => [issue.issueId, issueName(issue, (id) => itemTitle(view, id), locale)]));
}
