import { useState } from 'react';
import { COLON } from '#messages/colon.js';
import { ROUND_OF, WORK_WORDS as W } from '#messages/ui/expert-work.js';
import type { DecisionView, SubmissionView } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { PartyTag } from '../../../kit/data/party-tag.js';
import { Wall } from '../../../kit/status/banner.js';
import { forget } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { UndertakingForm } from '../evidence/undertaking.js';
import { useNames } from '../use-case.js';
import { useShort } from '../use-short.js';
import { ExhibitLinks } from './exhibit-links.js';
import s from '../desk.module.css';

/** What both sides say to the panel, round by round, what it asked them, and what was unclear. */
export function Hearing({ decision }: { readonly decision: DecisionView }) {
  const { say, tell } = useLanguage();
  const short = useShort();
  const nameOf = useNames();
  const { questions, unclear, submissions, supplements } = decision;
  return (
    <Card title={say(W.hearing)}>
      <div className={s.stack}>
        {unclear.map(({ question, answer }, at) => (
          <section key={at}>
            <h4>{say(W.unclear)}</h4>
            <p className={s.words}>{question}</p>
            {answer !== undefined && <p className={s.quiet}>{`${say(W.answered)}${say(COLON)}${answer}`}</p>}
          </section>
        ))}
        {questions.map((question, at) => (
          <section key={at}>
            <h4>{say(W.asked)}</h4>
            <p className={s.words}>{question}</p>
          </section>
        ))}
        {submissions.length === 0 && <p className={s.quiet}>{say(W.noSubmission)}</p>}
        <ul className={s.list}>
          {submissions.map((one) => (
            <li key={one.submissionId} className={s.stack}>
              <span className={s.between}>
                <PartyTag name={nameOf(one.partyId)} as={tell(ROUND_OF, { round: one.round })} />
                <small className={s.quiet}>{short(one.madeAt)}</small>
              </span>
              <p className={s.words}>{one.statement ?? '—'}</p>
              <ExhibitLinks evidenceIds={one.evidenceIds} />
              <Confidential submission={one} />
            </li>
          ))}
        </ul>
        {supplements.length > 0 && <h3>{say(W.supplements)}</h3>}
        <ul className={s.list}>
          {supplements.map(({ supplementId, partyId, filedAt, text, evidenceIds }) => (
            <li key={supplementId}>
              <PartyTag name={nameOf(partyId)} as={short(filedAt)} />
              {text !== undefined && <p className={s.words}>{text}</p>}
              <ExhibitLinks evidenceIds={evidenceIds} />
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

/** What one side keeps from the other: shut until whoever reads has signed. */
function Confidential({ submission }: { readonly submission: SubmissionView }) {
  const { say } = useLanguage();
  const [isSigning, setSigning] = useState(false);
  const { confidentialStatement, confidentialClosed, summary } = submission;
  return (
    <>
      {confidentialClosed === true && !isSigning && (
        <Wall title={say(W.confidentialShut)}>
          <Button size="small" onPress={() => setSigning(true)}>
            {say(W.undertake)}
          </Button>
        </Wall>
      )}
      {confidentialClosed === true && isSigning && (
        <UndertakingForm onSigned={() => void forget('listDecisions', 'listEvidence')} />
      )}
      {confidentialStatement !== undefined && (
        <Wall title={say(W.confidentialWall)}>
          <p className={s.words}>{confidentialStatement}</p>
        </Wall>
      )}
      {summary !== undefined && <p className={s.quiet}>{`${say(W.summary)}${say(COLON)}${summary}`}</p>}
    </>
  );
}
