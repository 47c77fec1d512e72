import { useState } from 'react';
import { ON_ISSUE, SECOND_WORDS as W } from '#messages/ui/second-opinions.js';
import { COMMANDS } from '#messages/commands.js';
import type { DecisionView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { TextArea } from '../../kit/fields/text-area.js';
import { unseen } from '../../kit/look/unseen.js';
import { Banner } from '../../kit/status/banner.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { AskedAct } from '../acts/asked-act.js';
import { useCase } from '../dispute-desk/use-case.js';
import { LegalDay } from '../dispute-desk/head/next-day.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useGo } from '../../shared/desk/use-go.js';
import { GENERAL, reasonOf, type Comments } from './comments.js';
import { IssueBlock } from './issue-block.js';
import s from '../dispute-desk/desk.module.css';

const NOTHING: Comments = {};

/** The draft issue by issue, with what was sent back before beside it, one's own comments, and the two ways to go on. */
export function Draft({ decision }: { readonly decision: DecisionView }) {
  const { say, tell } = useLanguage();
  const { to } = useDesk();
  const go = useGo();
  const { view, disputeId } = useCase();
  const { panelId, issues, returned, made } = decision;
  const subject = `panel:${panelId}`;
  const [isCompared, setCompared] = useState(returned !== undefined);
  const { value: comments, set, clear } = useKept(`second:${decision.decisionId}:${made?.madeAt ?? ''}`, NOTHING);
  const may = (act: string): boolean => subjectsFor(view, act).includes(subject);
  const deadline = view.deadlines.find((one) => one.subject === subject);
  const reason = reasonOf(
    comments,
    issues.map(({ issueId }) => issueId),
    (number, text) => tell(ON_ISSUE, { number, text }),
  );
  const done = (): void => {
    clear();
    go(to(['second-opinions']));
  };
  return (
    <div className={s.stack}>
      {deadline && <LegalDay deadline={deadline} />}
      {returned && (
        <Banner
          tone="due"
          title={say(W.returnedBefore)}
          acts={
            <Button size="small" onPress={() => setCompared(!isCompared)}>
              {say(isCompared ? W.plain : W.compared)}
            </Button>
          }
        >
          <p className={s.words}>{returned.reason}</p>
        </Banner>
      )}
      <h2 className={unseen}>{say(W.issues)}</h2>
      {issues.map((issue, at) => (
        <IssueBlock
          key={issue.issueId}
          number={at + 1}
          issue={issue}
          before={isCompared ? returned?.issues.find(({ issueId }) => issueId === issue.issueId) : undefined}
          comment={comments[issue.issueId] ?? ''}
          onComment={(text) => set({ ...comments, [issue.issueId]: text })}
        />
      ))}
      {made?.dissents.map((dissent, at) => (
        <Card key={at} title={say(W.dissent)}>
          <p className={s.words}>{dissent}</p>
        </Card>
      ))}
      <Card title={say(W.decide)}>
        <div className={s.stack}>
          {!may('ReleaseDecision') && !may('ReturnDecision') && <p className={s.quiet}>{say(W.notYours)}</p>}
          {may('ReturnDecision') && (
            <TextArea
              isOptional
              label={say(W.general)}
              help={say(W.onceOnly)}
              rows={3}
              most={2_000}
              value={comments[GENERAL] ?? ''}
              onChange={(text) => set({ ...comments, [GENERAL]: text })}
            />
          )}
          <div className={s.row}>
            {may('ReleaseDecision') && (
              <AskedAct
                operationId="releaseDecision"
                act={say(COMMANDS.ReleaseDecision)}
                values={{}}
                params={{ panelId }}
                onDone={done}
                {...{ disputeId }}
              />
            )}
            {may('ReturnDecision') && (
              <AskedAct
                kind="secondary"
                operationId="returnDecision"
                act={say(COMMANDS.ReturnDecision)}
                values={{ reason }}
                params={{ panelId }}
                isDisabled={reason === ''}
                onDone={done}
                {...{ disputeId }}
              />
            )}
          </div>
          {may('ReturnDecision') && reason === '' && <p className={s.quiet}>{say(W.reasonFirst)}</p>}
        </div>
      </Card>
    </div>
  );
}
