import { ANSWERS_NAMED, issueTitle } from '#messages/panel/issue-words.js';
import { ISSUE_NUMBER } from '#messages/ui/expert-work.js';
import { SECOND_WORDS as W } from '#messages/ui/second-opinions.js';
import type { IssueView, ReturnedIssueView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { Reasons } from '../dispute-desk/work/reasons.js';
import s from '../dispute-desk/desk.module.css';

type Props = {
  readonly number: number;
  readonly issue: IssueView;
  /** As it was sent back. */
  readonly before: ReturnedIssueView | undefined;
  readonly comment: string;
  readonly onComment: (text: string) => void;
};

/** One issue of a draft: what was answered and why, compared with before, and what the reader has to say on it. */
export function IssueBlock({ number, issue, before, comment, onComment }: Props) {
  const { say, tell, locale } = useLanguage();
  const { question, outcome, reasons, evidenceIds } = issue;
  const answer = outcome === undefined ? [] : [wordOf(ANSWERS_NAMED, outcome, locale)];
  const now = { reasons, evidenceIds };
  return (
    <Card title={[tell(ISSUE_NUMBER, { number }), say(issueTitle(issue)), ...answer].join(' · ')}>
      <div className={s.stack}>
        <p className={s.quiet}>{question}</p>
        <Reasons now={now} before={before} />
        <TextArea
          isOptional
          label={say(W.comment)}
          help={say(W.commentHelp)}
          rows={2}
          most={2_000}
          value={comment}
          onChange={onComment}
        />
      </div>
    </Card>
  );
}
