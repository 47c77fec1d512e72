import { FILING_WORDS as WORDS, DIFFERS_IN } from '#messages/ui/filing.js';
import { formatList } from '#messages/format.js';
import { useLanguage } from '../../shared/language/language.js';
import { STEP_TITLES } from './step-titles.js';
import type { Choice } from './use-complaint.js';

/** The draft was written on elsewhere, too: which of the two goes on is for its author to say. */
export function ChangedElsewhere({ differs, keepThis, takeOther }: Choice) {
  const { say, tell, locale } = useLanguage();
  const steps = formatList(
    differs.map((step) => `“${say(STEP_TITLES[step])}”`),
    locale,
  );
  return (
    <section className="notice trouble" role="alert">
      <h2>{say(WORDS.changedElsewhere)}</h2>
      <p>{tell(DIFFERS_IN, { steps })}</p>
      <div className="acts">
        <button type="button" className="quiet" onClick={keepThis}>
          {say(WORDS.keepThis)}
        </button>
        <button type="button" className="quiet" onClick={takeOther}>
          {say(WORDS.takeOther)}
        </button>
      </div>
    </section>
  );
}
