import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../language/language.js';
import { useIsReading } from './reading.js';

type Props = { readonly busy: boolean; readonly words: string };

/**
 * Sends the form that it stands in; while that lasts it says so and takes no second press. None either while a file is
 * read that was chosen to go along.
 */
export function SendButton({ busy, words }: Props) {
  const { say } = useLanguage();
  const isReading = useIsReading();
  return (
    <button type="submit" className="main" aria-disabled={busy || isReading} disabled={busy || isReading}>
      {busy ? say(PAGE_WORDS.sending) : words}
    </button>
  );
}
