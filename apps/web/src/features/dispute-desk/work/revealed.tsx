import { COLON } from '#messages/colon.js';
import { OUTCOMES_BY_NAMED } from '#messages/panel/decision.js';
import { issueTitle } from '#messages/panel/issue-words.js';
import { ISSUE_NUMBER, WORK_WORDS as W } from '#messages/ui/expert-work.js';
import type { IssueView, PanelView, VoteSeenBody } from '../../../client/types.gen.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import { answerWords, mostOf } from './answers-of.js';
import { useExperts } from './experts-of.js';
import s from '../desk.module.css';

type Props = {
  readonly vote: VoteSeenBody;
  readonly issues: readonly IssueView[];
  readonly panel: PanelView;
};

/** Who answered what on each issue, and what most did: all ballots opened together. */
export function Revealed({ vote: { ballots = [] }, issues, panel }: Props) {
  const { say, tell } = useLanguage();
  const { called } = useExperts(panel);
  return (
    <ol className={s.lines}>
      {issues.map((issue, at) => {
        const { issueId, question } = issue;
        const most = mostOf(ballots, issueId);
        const how = most && say(OUTCOMES_BY_NAMED[most.count === ballots.length ? 'unanimous' : 'majority']);
        return (
          <li key={issueId}>
            <span className={s.between}>
              <b>{`${tell(ISSUE_NUMBER, { number: at + 1 })} · ${say(issueTitle(issue))}`}</b>
              {most ? (
                <Status tone="now" word={`${say(answerWords(most.answer))} · ${how ?? ''}`} />
              ) : (
                <Status tone="due" word={say(W.noMajority)} />
              )}
            </span>
            <span>{question}</span>
            <small>
              {ballots
                .map(({ expertId, choices }) => {
                  const choice = choices.find((one) => one.issueId === issueId)?.choice;
                  return `${called(expertId)}${say(COLON)}${choice === undefined ? '—' : say(answerWords(choice))}`;
                })
                .join(' · ')}
            </small>
          </li>
        );
      })}
    </ol>
  );
}
