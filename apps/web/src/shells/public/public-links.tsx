import { WAYS } from '#messages/ui/ways.js';
import { useLanguage } from '../../shared/language/language.js';
import { pathTo } from '../../shared/parts/route.js';

/** Ways to what everybody can read. */
export function PublicLinks() {
  const { say } = useLanguage();
  return (
    <section>
      <h2>{say(WAYS.open)}</h2>
      <ul>
        <li>
          <a href={pathTo('handling')}>{say(WAYS.handling)}</a>
        </li>
        <li>
          <a href={pathTo('published')}>{say(WAYS.published)}</a>
        </li>
      </ul>
    </section>
  );
}
