import { COMMANDS } from '#messages/commands.js';
import { CLARIFICATION_ANSWERS_NAMED, CLARIFICATION_WISHES_NAMED } from '#messages/panel/decision.js';
import { ASKED_BY, DECISION_CLARIFICATION as W, UNTIL_ANSWERED } from '#messages/ui/decision-clarification.js';
import type { ClarificationView, DecisionView } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Status } from '../../../kit/status/status.js';
import { dueText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { subjectsFor } from '../../dispute/subjects.js';
import { useCase, useNames } from '../use-case.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

const ACTS = ['RequestClarification', 'CorrectDecision', 'ClarifyDecision', 'RefuseClarification'] as const;

/** Slips that were put right, what parties asked about a decision that is out, what came of it, and the ways to act. */
export function Clarifications({ decision }: { readonly decision: DecisionView }) {
  const { say, locale } = useLanguage();
  const { view, actHref } = useCase();
  const { decisionId, clarifications } = decision;
  const told = new Set(clarifications.map(({ answer }) => answer)); // those stand beside what was asked
  const corrections = decision.corrections.filter((text) => !told.has(text));
  const subject = `decision:${decisionId}`;
  const acts = ACTS.filter((act) => subjectsFor(view, act).includes(subject));
  return (
    <>
      {corrections.length > 0 && <h4>{say(W.corrections)}</h4>}
      {corrections.map((text, at) => (
        <p key={at} className={s.words}>
          {text}
        </p>
      ))}
      {clarifications.length > 0 && <h4>{say(W.asked)}</h4>}
      <ul className={s.lines}>
        {clarifications.map((one) => (
          <Asked key={one.clarificationId} one={one} />
        ))}
      </ul>
      {acts.length > 0 && (
        <p className={s.row}>
          {acts.map((act) => (
            <TextLink key={act} href={actHref(act, subject)}>
              {COMMANDS[act][locale]}
            </TextLink>
          ))}
        </p>
      )}
    </>
  );
}

function Asked({ one }: { readonly one: ClarificationView }) {
  const { say, tell, locale } = useLanguage();
  const short = useShort();
  const nameOf = useNames();
  const { partyId, wish, statement, requestedAt, answerDueAt, answered, answer } = one;
  return (
    <li>
      <span className={s.between}>
        <span>{say(CLARIFICATION_WISHES_NAMED[wish])}</span>
        {answered === undefined ? (
          <Status tone="now" word={say(W.open)} />
        ) : (
          <Status tone="neutral" word={say(CLARIFICATION_ANSWERS_NAMED[answered])} />
        )}
      </span>
      <small>{tell(ASKED_BY, { who: nameOf(partyId), at: short(requestedAt) })}</small>
      <p className={s.words}>{statement ?? '—'}</p>
      {answerDueAt !== undefined && <small>{tell(UNTIL_ANSWERED, { at: dueText(answerDueAt, locale) })}</small>}
      {answer !== undefined && (
        <>
          <small>{say(W.answer)}</small>
          <p className={s.words}>{answer}</p>
        </>
      )}
    </li>
  );
}
