import { COLON } from '#messages/colon.js';
import { CLARIFICATION_ANSWERS_NAMED, CLARIFICATION_WISHES_NAMED } from '#messages/panel/decision.js';
import { DECISION_CLARIFICATION as W, UNTIL_ANSWERED } from '#messages/ui/decision-clarification.js';
import { requestClarification } from '../../../client/sdk.gen.js';
import type { DecisionView, RequestClarificationBody } from '../../../client/types.gen.js';
import { dueText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { WordsForm } from '../../../shared/parts/words-form.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';

type Props = { readonly decision: DecisionView; readonly after: () => Promise<void> };
const WISHES = Object.keys(CLARIFICATION_WISHES_NAMED) as readonly RequestClarificationBody['wish'][];

/** What was asked about a decision and answered, and the way to ask for a correction or a clarification. */
export function Clarified({ decision: { decisionId, clarifications }, after }: Props) {
  const { say, tell, locale } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const may = subjectsFor(view, 'RequestClarification').includes(`decision:${decisionId}`);
  if (!may && clarifications.length === 0) return null;
  return (
    <section>
      <h2>{say(W.asked)}</h2>
      {clarifications.map(({ clarificationId, wish, statement, answered, answerDueAt, answer }) => (
        <div className="card" key={clarificationId}>
          <p>
            {say(CLARIFICATION_WISHES_NAMED[wish])}
            {say(COLON)}
            {say(answered === undefined ? W.open : CLARIFICATION_ANSWERS_NAMED[answered])}
          </p>
          {statement !== undefined && <p className="words">{statement}</p>}
          {answerDueAt !== undefined && (
            <p className="hint">{tell(UNTIL_ANSWERED, { at: dueText(answerDueAt, locale) })}</p>
          )}
          {answer !== undefined && <p className="words">{`${say(W.answer)}${say(COLON)}${answer}`}</p>}
        </div>
      ))}
      {may &&
        WISHES.map((wish) => (
          <WordsForm
            key={wish}
            name={`${wish}:${decisionId}`}
            title={say(CLARIFICATION_WISHES_NAMED[wish])}
            label={say(W.what)}
            note={say(W.note)}
            most={4_000}
            send={(statement = '', key) =>
              requestClarification({
                path: { disputeId, decisionId },
                body: { wish, statement },
                headers: { 'Idempotency-Key': key },
              })
            }
            after={after}
          />
        ))}
    </section>
  );
}
