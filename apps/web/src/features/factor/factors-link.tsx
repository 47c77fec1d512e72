import { FACTOR_WORDS as WORDS } from '#messages/ui/factors.js';
import { useLanguage } from '../../shared/language/language.js';
import { pathTo } from '../../shared/parts/route.js';

/** From where somebody begins to the ways in which it signs in. */
export function FactorsLink() {
  const { say } = useLanguage();
  return (
    <p>
      <a href={pathTo('factors')}>{say(WORDS.title)}</a>
    </p>
  );
}
