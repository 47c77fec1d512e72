import { MessageSquare } from 'lucide-react';
import { issueTitle } from '#messages/panel/issue-words.js';
import { DRAFT_NUMBER, ISSUE_NUMBER, WORK_WORDS as W } from '#messages/ui/expert-work.js';
import type { DraftSeenBody, IssueView, VoteSeenBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { useLanguage } from '../../../shared/language/language.js';
import { answerWords, mostOf } from './answers-of.js';
import { Reasons } from './reasons.js';
import s from '../desk.module.css';

type Props = {
  readonly draft: DraftSeenBody;
  /** The earlier one that it is compared with. */
  readonly before?: DraftSeenBody | undefined;
  readonly issues: readonly IssueView[];
  readonly vote?: VoteSeenBody | undefined;
  readonly onComment?: ((on: string) => void) | undefined;
};

/** A draft block by block: for each issue what was voted, the reasons, and the exhibits on which they rest. */
export function DraftView({ draft, before, issues, vote, onComment }: Props) {
  const { say, tell } = useLanguage();
  return issues.map((issue, at) => {
    const { issueId, question } = issue;
    const reasons = draft.reasons.find((one) => one.issueId === issueId);
    const earlier = before?.reasons.find((one) => one.issueId === issueId);
    const most = mostOf(vote?.ballots ?? [], issueId);
    const name = tell(ISSUE_NUMBER, { number: at + 1 });
    const title = [name, say(issueTitle(issue)), most && say(answerWords(most.answer))];
    const earlierOf = before && { reasons: earlier, evidenceIds: earlier?.evidenceIds };
    return (
      <section key={issueId} className={s.stack}>
        <span className={s.between}>
          <h4>{title.filter((part) => part !== undefined).join(' · ')}</h4>
          {onComment && (
            <Button
              kind="quiet"
              size="small"
              icon={<MessageSquare size={14} aria-hidden />}
              onPress={() => onComment(`${tell(DRAFT_NUMBER, draft)} · ${name}`)}
            >
              {say(W.comment)}
            </Button>
          )}
        </span>
        <p className={s.quiet}>{question}</p>
        <Reasons now={{ reasons, evidenceIds: reasons?.evidenceIds }} before={earlierOf} />
      </section>
    );
  });
}
