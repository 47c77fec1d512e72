import { ChevronLeft, ChevronRight } from 'lucide-react';
import { KIT_WORDS, PAGE_OF, ROWS_AT_LEAST, ROWS_IN_ALL } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { IconButton } from '../actions/icon-button.js';
import { Select } from '../choices/select.js';
import s from './table.module.css';

const SIZES = ['20', '50', '100'];
type Props = {
  readonly total: number;
  /** Whether there is a next page, where the total was not counted to its end. */
  readonly hasNext?: boolean | undefined;
  /** From 1. */
  readonly page: number;
  readonly size: number;
  /** Lists of the API go by cursors: one page on, one page back. */
  readonly onPage: (page: number) => void;
  readonly onSize: (size: number) => void;
};

export function Pagination({ total, hasNext, page, size, onPage, onSize }: Props) {
  const { say, tell } = useLanguage();
  const last = Math.ceil(total / size) || 1;
  const isAll = hasNext === undefined;
  return (
    <nav className={s.pages} aria-label={say(KIT_WORDS.pages)}>
      <span>{tell(isAll ? ROWS_IN_ALL : ROWS_AT_LEAST, { count: total })}</span>
      <div className={s.size}>
        <Select
          isBare
          label={say(KIT_WORDS.pageSize)}
          options={SIZES.map((id) => ({ id, label: id }))}
          value={String(size)}
          onChange={(id) => onSize(Number(id))}
        />
      </div>
      <IconButton
        label={say(KIT_WORDS.previous)}
        icon={<ChevronLeft size={16} aria-hidden />}
        isDisabled={page <= 1}
        onPress={() => onPage(page - 1)}
      />
      <span aria-current="page">{tell(PAGE_OF, { page, pages: isAll ? last : 'many' })}</span>
      <IconButton
        label={say(KIT_WORDS.next)}
        icon={<ChevronRight size={16} aria-hidden />}
        isDisabled={!(hasNext ?? page < last)}
        onPress={() => onPage(page + 1)}
      />
    </nav>
  );
}
