import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../language/language.js';

type Props = { readonly busy: boolean; readonly words: string; readonly disabled?: boolean };

/** Sends the form that it stands in; while that lasts it says so and takes no second press. */
export function SendButton({ busy, words, disabled = false }: Props) {
  const { say } = useLanguage();
  return (
    <button type="submit" className="main" aria-disabled={busy || disabled} disabled={busy}>
      {busy ? say(PAGE_WORDS.sending) : words}
    </button>
  );
}
