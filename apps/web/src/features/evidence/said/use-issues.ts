import { useCallback } from 'react';
import { listDecisions } from '../../../client/sdk.gen.js';
import { useLoad } from '../../../shared/connection/use-load.js';
import { useLanguage } from '../../../shared/language/language.js';
import { itemTitle } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { issueName } from '../issue-name.js';

/** The issues that panels have listed, by their names, as far as the party may know them. */
export function useIssues() {
  const { locale } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const { data } = useLoad(useCallback(() => listDecisions({ path: { disputeId } }), [disputeId]));
  const issues = (data?.decisions ?? []).flatMap(({ decisionId, issues: listed }) =>
    listed.map((issue) => ({
      decisionId,
      issueId: issue.issueId,
      name: issueName(issue, (id) => itemTitle(view, id), locale),
    })),
  );
  return { issues, names: new Map(issues.map(({ issueId, name }) => [issueId, name])) };
}
