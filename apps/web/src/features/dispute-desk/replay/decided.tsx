import { REMEDIES_NAMED } from '#messages/panel/decision.js';
import { issueTitle } from '#messages/panel/issue-words.js';
import { REPLAY_WORDS as W } from '#messages/ui/auditor-replay.js';
import type { DecisionView } from '../../../client/types.gen.js';
import { Card } from '../../../kit/data/card.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { itemTitle } from '../../dispute/subjects.js';
import { Issue } from '../panel/issue.js';
import { useCase, useNames } from '../use-case.js';
import s from '../desk.module.css';

/** How far a decision had got, and once it was out what it said. */
export function Decided({ decision: { made, issues, issuedAt } }: { readonly decision: DecisionView }) {
  const { say } = useLanguage();
  const { view } = useCase();
  const nameOf = useNames();
  const isOut = issuedAt !== undefined;
  return (
    <Card
      title={say(W.decision)}
      beside={<Status tone={isOut ? 'lifted' : 'now'} word={say(isOut ? W.issued : W.pending)} />}
    >
      <ul className={s.lines}>
        {(made?.items ?? []).map(({ itemId, respondentId, outcome }) => (
          <li key={`${respondentId} ${itemId}`} className={s.between}>
            <span>{`${itemTitle(view, itemId)} · ${nameOf(respondentId)}`}</span>
            <Status tone={outcome === 'keep' ? 'held' : 'lifted'} word={say(REMEDIES_NAMED[outcome])} />
          </li>
        ))}
      </ul>
      {issues.map((issue) => (
        <Issue key={issue.issueId} issue={issue} kind={say(issueTitle(issue))} />
      ))}
    </Card>
  );
}
