import { useDesk } from '../../shared/desk/use-desk.js';
import { instantText, momentText, tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';

/** What every list of the administration asks with and tells times by. */
export function useHere() {
  const { association, accountId, office, to } = useDesk();
  const { say, tell, locale } = useLanguage();
  return {
    path: { associationId: association.associationId },
    accountId,
    office,
    to,
    say,
    tell,
    locale,
    moment: (at: string | undefined) => (at === undefined ? undefined : momentText(at, locale)),
    /** The same in a column of a table. */
    shortly: (at: string | undefined) => (at === undefined ? undefined : tableText(at)),
    /** To the second, where the order of things matters. */
    exactly: (at: string) => instantText(at, locale),
  };
}
