import { PUBLIC_WORDS as WORDS } from '#messages/ui/public.js';
import { useLanguage } from '../../shared/language/language.js';
import { pathTo } from '../../shared/parts/route.js';

/** Ways to what everybody can read. */
export function PublicLinks() {
  const { say } = useLanguage();
  return (
    <section>
      <h2>{say(WORDS.open)}</h2>
      <ul>
        <li>
          <a href={pathTo('handling')}>{say(WORDS.handling)}</a>
        </li>
        <li>
          <a href={pathTo('published')}>{say(WORDS.published)}</a>
        </li>
      </ul>
    </section>
  );
}
