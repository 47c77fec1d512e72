import { useState } from 'react';
import { issueTitle } from '#messages/panel/issue-words.js';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { startDeliberation } from '../../../client/sdk.gen.js';
import type { DecisionView, PanelView } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { Confirm } from '../../../kit/overlays/confirm.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useCase } from '../use-case.js';
import { IssueForm } from './issue-form.js';
import s from '../desk.module.css';

type Props = { readonly panel: PanelView; readonly decision: DecisionView };

/** What the panel will answer; whoever presides lists it, and then begins the deliberation. */
export function Issues({ panel: { panelId }, decision }: Props) {
  const { say } = useLanguage();
  const { disputeId, view } = useCase();
  const [isAnew, setAnew] = useState(false);
  const [isSure, setSure] = useState(false);
  const presides = subjectsFor(view, 'ListIssues').includes(`panel:${panelId}`);
  const mayBegin = subjectsFor(view, 'StartDeliberation').includes(`panel:${panelId}`);
  const beginning = useSend(`deliberate:${panelId}`, (_: object, key) =>
    startDeliberation({ path: { disputeId, panelId }, headers: { 'Idempotency-Key': key } }),
  );
  const { issues } = decision;
  const isForm = presides && (issues.length === 0 || isAnew);
  return (
    <Card title={say(W.issues)}>
      <div className={s.stack}>
        <TroubleBanner trouble={troubleOf(beginning.error)} />
        {!presides && <p className={s.quiet}>{say(W.presidingLists)}</p>}
        {isForm && <IssueForm panelId={panelId} decision={decision} onListed={() => setAnew(false)} />}
        {!isForm && (
          <ol className={s.lines}>
            {issues.map((issue) => (
              <li key={issue.issueId}>
                <b>{say(issueTitle(issue))}</b>
                <span>{issue.question}</span>
              </li>
            ))}
          </ol>
        )}
        {!isForm && presides && (
          <div className={s.row}>
            {mayBegin && (
              <Button kind="primary" onPress={() => setSure(true)}>
                {say(W.begin)}
              </Button>
            )}
            <Button onPress={() => setAnew(true)}>{say(W.listAnew)}</Button>
          </div>
        )}
        <Confirm
          title={say(W.begin)}
          act={say(W.begin)}
          isOpen={isSure}
          isPending={beginning.isPending}
          onClose={() => setSure(false)}
          onConfirm={() => beginning.mutate({}, { onSettled: () => setSure(false) })}
        >
          <p>{say(W.beginHelp)}</p>
        </Confirm>
      </div>
    </Card>
  );
}
