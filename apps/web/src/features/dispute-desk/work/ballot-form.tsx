import { Lock } from 'lucide-react';
import { useState } from 'react';
import { issueTitle } from '#messages/panel/issue-words.js';
import { ISSUE_NUMBER, WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { castBallot } from '../../../client/sdk.gen.js';
import type { BallotBody, IssueView } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { RadioGroup } from '../../../kit/choices/radio-group.js';
import { Confirm } from '../../../kit/overlays/confirm.js';
import { troubleOf } from '../../../shared/desk/queries.js';
import { useSend } from '../../../shared/desk/use-send.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { useCase } from '../use-case.js';
import { answersOf, answerWords, type Answer } from './answers-of.js';
import s from '../desk.module.css';

type Props = { readonly roomId: string; readonly voteId: string; readonly issues: readonly IssueView[] };

/** An answer to every issue, sealed at once; it is kept nowhere but here before it is sent. */
export function BallotForm({ roomId, voteId, issues }: Props) {
  const { say, tell } = useLanguage();
  const { disputeId } = useCase();
  const [chosen, setChosen] = useState<Readonly<Record<string, Answer>>>({});
  const [isSure, setSure] = useState(false);
  const casting = useSend(`ballot:${voteId}`, (body: BallotBody, key) =>
    castBallot({ path: { disputeId, roomId, voteId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const choices = issues.flatMap(({ issueId }) => {
    const choice = chosen[issueId];
    return choice === undefined ? [] : [{ issueId, choice }];
  });
  const isWhole = choices.length === issues.length;
  return (
    <div className={s.stack}>
      {issues.map(({ issueId, kind, question, ...more }, at) => (
        <RadioGroup
          isRow
          key={issueId}
          label={`${tell(ISSUE_NUMBER, { number: at + 1 })} · ${say(issueTitle({ kind, ...more }))}`}
          help={question}
          options={answersOf(kind).map(([id, words]) => ({ id, label: say(words) }))}
          value={chosen[issueId] ?? null}
          onChange={(id) => {
            const answer = answersOf(kind).find(([one]) => one === id)?.[0];
            if (answer) setChosen({ ...chosen, [issueId]: answer });
          }}
        />
      ))}
      <TroubleBanner trouble={troubleOf(casting.error)} />
      <div className={s.row}>
        <Button
          kind="primary"
          icon={<Lock size={16} aria-hidden />}
          isDisabled={!isWhole}
          onPress={() => setSure(true)}
        >
          {say(W.cast)}
        </Button>
        {!isWhole && <span className={s.quiet}>{say(W.castAll)}</span>}
      </div>
      <Confirm
        title={say(W.castSure)}
        act={say(W.cast)}
        isOpen={isSure}
        isPending={casting.isPending}
        onClose={() => setSure(false)}
        onConfirm={() => casting.mutate({ choices }, { onSettled: () => setSure(false) })}
      >
        <ul className={s.lines}>
          {choices.map(({ issueId, choice }, at) => (
            <li key={issueId}>
              <span className={s.between}>
                <span>{tell(ISSUE_NUMBER, { number: at + 1 })}</span>
                <b>{say(answerWords(choice))}</b>
              </span>
            </li>
          ))}
        </ul>
        <p>{say(W.sealedHelp)}</p>
      </Confirm>
    </div>
  );
}
