import { ACCESSIBILITY_WORDS as A } from '#messages/ui/open-data.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';

/** How accessible the pages are: what works, what does not, whom to ask. */
export function AccessibilityPage() {
  const { say, locale } = useLanguage();
  const { association } = useOpen();
  const contact = association.contact?.[locale];
  return (
    <OpenPage title={say(A.title)} lead={say(A.lead)}>
      <div className={s.prose}>
        <h2>{say(A.aim)}</h2>
        <p>{say(A.aimText)}</p>
        <h2>{say(A.status)}</h2>
        <p>{say(A.statusText)}</p>
        <h2>{say(A.works)}</h2>
        <ul>
          {[A.works1, A.works2, A.works3].map((one) => (
            <li key={one.en}>{say(one)}</li>
          ))}
        </ul>
        <h2>{say(A.lacks)}</h2>
        <ul>
          {[A.lacks1, A.lacks2, A.lacks3].map((one) => (
            <li key={one.en}>{say(one)}</li>
          ))}
        </ul>
        <h2>{say(A.ask)}</h2>
        <p>{say(A.askText)}</p>
        {contact !== undefined && <p>{contact}</p>}
        <p className={s.basis}>{say(A.made)}</p>
      </div>
    </OpenPage>
  );
}
