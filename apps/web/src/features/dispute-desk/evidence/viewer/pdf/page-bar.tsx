import { ChevronLeft, ChevronRight } from 'lucide-react';
import { PAGE_OF, VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { IconButton } from '../../../../../kit/actions/icon-button.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import s from '../viewer.module.css';

type Props = { readonly page: number; readonly of: number; readonly onGo: (page: number) => void };

/** Which page is before one, and the way to the next. */
export function PageBar({ page, of, onGo }: Props) {
  const { say, tell } = useLanguage();
  return (
    <span className={s.zooming}>
      <IconButton
        size="small"
        label={say(W.previousPage)}
        icon={<ChevronLeft size={16} aria-hidden />}
        isDisabled={page <= 1}
        onPress={() => onGo(page - 1)}
      />
      <output className={s.count}>{tell(PAGE_OF, { at: page, of })}</output>
      <IconButton
        size="small"
        label={say(W.nextPage)}
        icon={<ChevronRight size={16} aria-hidden />}
        isDisabled={page >= of}
        onPress={() => onGo(page + 1)}
      />
    </span>
  );
}
