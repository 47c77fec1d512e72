import { COUNTER_NOTICE_WORDS as WORDS } from '#messages/ui/counter-notice.js';
import { useLanguage } from '../../shared/language/language.js';
import type { Draft } from './draft.js';

/** What of the draft the other side does not get, named so that its owner sees that it is kept back. */
export function KeptBack({ draft: { confidential, files } }: { readonly draft: Draft }) {
  const { say } = useLanguage();
  const hidden = files.filter(({ part }) => part === 'confidential');
  const words = confidential.trim() !== '';
  return (
    <section className="card confidential">
      <h2>{say(WORDS.keptBack)}</h2>
      {!words && hidden.length === 0 && <p>{say(WORDS.nothingKept)}</p>}
      <ul>
        {words && <li>{say(WORDS.keptStatement)}</li>}
        {hidden.map(({ ref, name, description }) => (
          <li key={ref}>{description === '' ? name : description}</li>
        ))}
      </ul>
    </section>
  );
}
