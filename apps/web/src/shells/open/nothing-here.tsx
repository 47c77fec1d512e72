import { OPEN_WORDS as W } from '#messages/ui/open.js';
import { OpenPage } from '../../features/open/open-page.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { useLanguage } from '../../shared/language/language.js';
import { useOpen } from '../../shared/open/use-open.js';

/** An address at which nothing is. */
export function NothingHere() {
  const { say } = useLanguage();
  const { to } = useOpen();
  return (
    <OpenPage title={say(W.nothingHere)}>
      <EmptyState title={say(W.nothingHereHelp)} act={<TextLink href={to([])}>{say(W.home)}</TextLink>} />
    </OpenPage>
  );
}

/** Something broke while the page was drawn. */
export function Went() {
  const { say } = useLanguage();
  return (
    <OpenPage title={say(W.broken)}>
      <p>{say(W.brokenHelp)}</p>
    </OpenPage>
  );
}
