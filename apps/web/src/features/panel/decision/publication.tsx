import { DECISION_WORDS as WORDS } from '#messages/ui/decision.js';
import type { AfterDecisionView } from '../../../client/types.gen.js';
import { useLanguage } from '../../../shared/language/language.js';

/** What everybody can read of it, or would if a second person agrees. */
export function Publication({
  after: { publicationId, publicationText, proposedText },
}: {
  readonly after: AfterDecisionView;
}) {
  const { say } = useLanguage();
  const state = publicationId !== undefined ? 'published' : publicationText !== undefined ? 'proposed' : 'unpublished';
  return (
    <section>
      <h2>{say(WORDS.publication)}</h2>
      <p className={state === 'unpublished' ? 'hint' : undefined}>{say(WORDS[state])}</p>
      {publicationText !== undefined && (
        <details open={state === 'proposed'}>
          <summary>{say(WORDS.publicText)}</summary>
          <p className="card words">{publicationText}</p>
        </details>
      )}
      {proposedText !== undefined && (
        <>
          <p>{say(WORDS.replaces)}</p>
          <p className="card words">{proposedText}</p>
        </>
      )}
    </section>
  );
}
