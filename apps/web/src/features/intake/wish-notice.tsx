import { FILING_WORDS as WORDS, WISH_FOR } from '#messages/ui/filing.js';
import { useLanguage } from '../../shared/language/language.js';
import type { Content } from './content.js';
import { wishIn } from './others.js';

type Props = { readonly content: Content; readonly onTakeBack: (others: NonNullable<Content['others']>) => void };

/** That something be done at once: it came with the draft, is filed with it, and can be taken back here. */
export function WishNotice({ content: { others = {}, files, items }, onTakeBack }: Props) {
  const { say, tell } = useLanguage();
  const wish = wishIn(others, items);
  if (!wish) return null;
  const { urgent: _, ...rest } = others;
  const nameOf = (ref: string): string => files.find((one) => one.ref === ref)?.name ?? say(WORDS.wishFileGone);
  return (
    <section className="notice">
      <h2>{say(WORDS.wish)}</h2>
      <p>{tell(WISH_FOR, { items: wish.items, recording: nameOf(wish.recording), card: nameOf(wish.card) })}</p>
      <button type="button" className="quiet" onClick={() => onTakeBack(rest)}>
        {say(WORDS.wishBack)}
      </button>
    </section>
  );
}
