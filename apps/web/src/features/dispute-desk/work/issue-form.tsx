import { ISSUE_FACTORS_ASKED } from '#messages/panel/issue-words.js';
import { FIRST_QUESTIONS, WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { listIssues } from '../../../client/sdk.gen.js';
import type { DecisionView, IssueBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { useCase } from '../use-case.js';
import { firstIssues } from './first-issues.js';
import { IssueFields } from './issue-fields.js';
import s from '../desk.module.css';

type Props = { readonly panelId: string; readonly decision: DecisionView; readonly onListed: () => void };

/** The issues, drafted from the matter, to be changed before they are listed. */
export function IssueForm({ panelId, decision, onListed }: Props) {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const { value: issues, set, clear } = useKept(`issues:${panelId}`, firstIssues(decision, say));
  const listing = useSend(`issues:${panelId}`, (body: { issues: IssueBody[] }, key) =>
    listIssues({ path: { disputeId, panelId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const isWhole = issues.length > 0 && issues.every(({ question }) => question.trim() !== '');
  const question = say(FIRST_QUESTIONS.account);
  const account = ISSUE_FACTORS_ASKED.map((factor): IssueBody => ({ kind: 'account', factor, pairs: [], question }));
  const blank: IssueBody = { kind: 'defence', pairs: [...decision.pairs], question: '' };
  return (
    <div className={s.stack}>
      <p className={s.quiet}>{say(W.issuesHelp)}</p>
      {issues.map((issue, at) => (
        <IssueFields
          key={at}
          at={at}
          issue={issue}
          pairs={decision.pairs}
          onChange={(next) => set(issues.with(at, next))}
          onDrop={issues.length > 1 ? () => set(issues.toSpliced(at, 1)) : undefined}
        />
      ))}
      <TroubleBanner trouble={troubleOf(listing.error)} />
      <div className={s.row}>
        <Button
          kind="primary"
          isDisabled={!isWhole}
          isPending={listing.isPending}
          onPress={() =>
            listing.mutate(
              { issues: [...issues] },
              {
                onSuccess: () => {
                  clear();
                  onListed();
                },
              },
            )
          }
        >
          {say(W.listIssues)}
        </Button>
        <Button onPress={() => set([...issues, blank])}>{say(W.addIssue)}</Button>
        {!issues.some(({ kind }) => kind === 'account') && (
          <Button onPress={() => set([...issues, ...account])}>{say(W.addAccount)}</Button>
        )}
      </div>
    </div>
  );
}
