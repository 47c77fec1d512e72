import { COLON } from '#messages/colon.js';
import { formatList } from '#messages/format.js';
import { PARTY_COMMANDS } from '#messages/party-commands.js';
import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { pathTo } from '../../shared/parts/route.js';
import { isElsewhere, isHere, PAGES } from './places.js';
import { actionsOf, subjectsFor } from './subjects.js';
import { useDispute } from './use-dispute.js';

/** A way to every act that the API allows now; where this page has none of its own, it says who helps. */
export function Actions() {
  const { say, locale } = useLanguage();
  const { view } = useDispute();
  const listed = actionsOf(view).filter((action) => !isHere(action));
  const here = PAGES.flatMap(([action, place]) => {
    const subjects = subjectsFor(view, action);
    const ids = place.includes('*') ? subjects.map((subject) => subject.split(':')[1] ?? '') : subjects.slice(0, 1);
    return ids.map((id) => ({ action, path: pathTo(...place.map((part) => (part === '*' ? id : part))) }));
  });
  const elsewhere = listed.filter(isElsewhere);
  return (
    <section>
      <h2>{say(DISPUTE_WORDS.whatYouCanDo)}</h2>
      {listed.length === 0 && <p>{say(DISPUTE_WORDS.nothingToDo)}</p>}
      <ul className="actions">
        {here.map(({ action, path }) => (
          <li key={`${action} ${path}`}>
            <a className={action === 'FileCounterNotice' ? 'main' : 'quiet'} href={path}>
              {wordOf(PARTY_COMMANDS, action, locale)}
            </a>
          </li>
        ))}
      </ul>
      {elsewhere.length > 0 && (
        <p className="hint">
          {say(DISPUTE_WORDS.elsewhere)}
          {say(COLON)}
          {formatList(
            elsewhere.map((action) => wordOf(PARTY_COMMANDS, action, locale)),
            locale,
          )}
        </p>
      )}
    </section>
  );
}
