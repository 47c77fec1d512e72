import { useCallback } from 'react';
import { COLON } from '#messages/colon.js';
import { DECISION_WORDS } from '#messages/ui/decision.js';
import { DECIDES_BY, HEARING_WORDS as WORDS, ROUND } from '#messages/ui/hearing.js';
import { listDecisions, reportPanelContact } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { dueText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { pathTo } from '../../shared/parts/route.js';
import { WordsForm } from '../../shared/parts/words-form.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { Issue } from './issue.js';
import type { PartProps } from './part.js';

/** What the panel asked and was told, and its decision once it is out. */
export function Hearing({ panel: { panelId }, after }: PartProps) {
  const { say, tell, locale } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId, partyId } = session;
  const load = useCallback(() => listDecisions({ path: { disputeId } }), [disputeId]);
  const { data } = useLoad(load);
  const may = (action: string): boolean => subjectsFor(view, action).includes(`panel:${panelId}`);
  const decision = data?.decisions.find((one) => one.panelId === panelId);
  return (
    <>
      {(may('MakeSubmission') || may('SupplementEvidence')) && (
        <a className="main wide" href={pathTo('submission', panelId)}>
          {say(may('MakeSubmission') ? WORDS.submit : WORDS.supplement)}
        </a>
      )}
      {decision && (
        <section>
          <h2>{say(WORDS.hearing)}</h2>
          {decision.decisionDueAt !== undefined && !decision.made && (
            <p>{tell(DECIDES_BY, { at: dueText(decision.decisionDueAt, locale) })}</p>
          )}
          {decision.questions.map((question) => (
            <p className="words" key={question}>
              {say(WORDS.question)}
              {say(COLON)}
              {question}
            </p>
          ))}
          <ul className="cards">
            {decision.submissions.map(
              ({ submissionId, round, partyId: by, statement, confidentialStatement, summary }) => (
                <li className="card" key={submissionId}>
                  <p className="hint">{tell(ROUND, { round, who: say(by === partyId ? WORDS.yours : WORDS.other) })}</p>
                  {statement !== undefined && <p className="words">{statement}</p>}
                  {confidentialStatement !== undefined && (
                    <p className="words">{`${say(WORDS.confidential)}${say(COLON)}${confidentialStatement}`}</p>
                  )}
                  {summary !== undefined && <p className="words">{`${say(WORDS.substance)}${say(COLON)}${summary}`}</p>}
                </li>
              ),
            )}
            {decision.supplements.map(({ supplementId, partyId: by, text }) => (
              <li className="card" key={supplementId}>
                <p className="hint">{`${say(WORDS.supplement)} · ${say(by === partyId ? WORDS.yours : WORDS.other)}`}</p>
                {text !== undefined && <p className="words">{text}</p>}
              </li>
            ))}
          </ul>
          {!decision.made && decision.issues.length > 0 && <h3>{say(WORDS.issues)}</h3>}
          {!decision.made && decision.issues.map((issue) => <Issue key={issue.issueId} issue={issue} />)}
          {(decision.made ?? decision.issuedAt) !== undefined && (
            <a className="main wide" href={pathTo('decision', decision.decisionId)}>
              {say(DECISION_WORDS.read)}
            </a>
          )}
        </section>
      )}
      {may('ReportPanelContact') && (
        <WordsForm
          name={`contact:${panelId}`}
          title={say(WORDS.contact)}
          label={say(WORDS.contactText)}
          note={say(WORDS.contactNote)}
          send={(note = '', key) =>
            reportPanelContact({ path: { disputeId, panelId }, body: { note }, headers: { 'Idempotency-Key': key } })
          }
          after={after}
        />
      )}
    </>
  );
}
