import { EXPECTED, wrongInWords } from '#messages/conformance/findings.js';
import { CONFORMANCE_STEPS } from '#messages/conformance/steps.js';
import { CONFORMANCE_WORDS as W, SEEN_STATUS, SEEN_WORK } from '#messages/ui/conformance.js';
import { WEBHOOK_ERRORS } from '#messages/ui/webhooks.js';
import type { ConformanceFinding } from '../../../client/types.gen.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import s from '../platform-desk.module.css';

/** Each step with what was expected and seen, and what to do where the two differ. */
export function CheckSteps({ findings }: { readonly findings: readonly ConformanceFinding[] }) {
  const { say, tell, locale } = useLanguage();
  const seenOf = ({
    status,
    milliseconds: count = 0,
    error = '',
    done,
    open = 0,
  }: ConformanceFinding['seen']): string => {
    if (done !== undefined) return tell(SEEN_WORK, { done, open });
    if (status !== undefined) return tell(SEEN_STATUS, { status, count });
    const words = WEBHOOK_ERRORS[error];
    return words ? say(words) : error || '—';
  };
  return (
    <ol className={s.steps}>
      {findings.map((one) => (
        <li key={one.id}>
          <Status tone={one.right ? 'lifted' : 'overdue'} word={say(one.right ? W.right : W.wrong)} />
          <strong>{CONFORMANCE_STEPS[one.id].name[locale]}</strong>
          <span className={s.quiet}>
            {say(W.expected)} · {say(EXPECTED[one.expected])}
          </span>
          <span className={s.quiet}>
            {say(W.seen)} · {seenOf(one.seen)}
          </span>
          {!one.right && <p>{wrongInWords(one, locale)}</p>}
        </li>
      ))}
    </ol>
  );
}
