import { TRANSLATION_WORDS } from '#messages/ui/desk-translations.js';
import { useLanguage } from '../../shared/language/language.js';
import { pathTo } from '../../shared/parts/route.js';
import type { OriginalHere } from './original.js';

/** From a text to its translations. */
export function ToTranslations({ kind, id, version }: Omit<OriginalHere, 'name'>) {
  const { say } = useLanguage();
  const parts = version === undefined ? [kind, id] : [kind, id, String(version)];
  return (
    <p>
      <a href={pathTo('translations', ...parts)}>{say(TRANSLATION_WORDS.title)}</a>
    </p>
  );
}
