import { useState } from 'react';
import type { explainDeadline } from '#messages/calendar/derivation.js';
import { WAITS_FOR_PERSON } from '#messages/calendar/waits-for-person.js';
import { formatDeadline } from '#messages/format.js';
import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import type { DeadlineBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';

type Explain = typeof explainDeadline;

/**
 * A date, and in plain words how it was counted: the API tells each step of it. The words for that are many, so they
 * are fetched by whoever asks.
 */
export function Deadline({ deadline }: { readonly deadline: DeadlineBody }) {
  const { say, locale } = useLanguage();
  const [explain, setExplain] = useState<Explain>();
  const [failed, setFailed] = useState(false);
  const counted = deadline as unknown as Parameters<Explain>[0]; // the description of the API leaves the steps open
  const fetchWords = async (): Promise<void> => {
    setFailed(false);
    try {
      const words = await import('#messages/calendar/derivation.js');
      setExplain(() => words.explainDeadline);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <strong>{formatDeadline(counted, locale)}</strong>
      {deadline.waitsForPerson && <p className="hint">{say(WAITS_FOR_PERSON)}</p>}
      <details onToggle={({ currentTarget: { open } }) => open && !explain && void fetchWords()}>
        <summary>{say(DISPUTE_WORDS.howCounted)}</summary>
        {!explain && !failed && <p role="status">{say(PAGE_WORDS.loading)}</p>}
        <TroubleNotice trouble={failed ? {} : undefined} again={() => void fetchWords()} />
        {explain && (
          <ol>
            {explain(counted, locale).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        )}
      </details>
    </>
  );
}
