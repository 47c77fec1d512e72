import { useQuery } from '@tanstack/react-query';
import { ISSUE_KINDS_NAMED } from '#messages/panel/decision.js';
import { listDecisions } from '../../../../client/sdk.gen.js';
import { queryOf } from '../../../../shared/desk/queries.js';
import { useLanguage } from '../../../../shared/language/language.js';
import { wordOf } from '../../../../shared/language/word-of.js';
import { useCase } from '../../use-case.js';

/** Questions of the panel before which an exhibit lies: put before it, or about the same goods. */
export function useIssues(evidenceId: string, itemIds: readonly string[]): readonly string[] {
  const { locale } = useLanguage();
  const { disputeId, view } = useCase();
  const enabled = view.stages.some(({ subject }) => subject.startsWith('panel:'));
  const { data } = useQuery({ ...queryOf('listDecisions', listDecisions, { path: { disputeId } }), enabled });
  const kinds = (data?.decisions ?? []).flatMap(({ submissions, issues }) => {
    const isPut = submissions.some((submission) => submission.evidenceIds.includes(evidenceId));
    const about = issues.filter(({ pairs }) => isPut || pairs.some(({ itemId }) => itemIds.includes(itemId)));
    return about.map(({ kind }) => wordOf(ISSUE_KINDS_NAMED, kind, locale));
  });
  return [...new Set(kinds)];
}
