import { explainDeadline } from '#messages/calendar/derivation.js';
import { formatDeadline } from '#messages/format.js';
import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import type { DeadlineBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';

type Explained = Parameters<typeof explainDeadline>[0];

/** A date, and in plain words how it was counted: the API tells each step of it. */
export function Deadline({ deadline }: { readonly deadline: DeadlineBody }) {
  const { say, locale } = useLanguage();
  const counted = deadline as unknown as Explained; // the description of the API leaves the steps open
  return (
    <>
      <strong>{formatDeadline(counted, locale)}</strong>
      <details>
        <summary>{say(DISPUTE_WORDS.howCounted)}</summary>
        <ol>
          {explainDeadline(counted, locale).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </details>
    </>
  );
}
