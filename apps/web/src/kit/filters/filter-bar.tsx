import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { Button } from '../actions/button.js';
import { Chips, type Chip } from './chips.js';
import s from './filters.module.css';

type Props = {
  /** The few that everybody uses; the others open below. */
  readonly children: ReactNode;
  readonly more?: ReactNode;
  readonly chips?: readonly Chip[];
  readonly onSearch: () => void;
  readonly onReset: () => void;
};

/** 查询, 重置, 展开, in the place and the order that people here are used to. */
export function FilterBar({ children, more, chips = [], onSearch, onReset }: Props) {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  const Fold = open ? ChevronUp : ChevronDown;
  return (
    <form
      noValidate
      role="search"
      aria-label={say(KIT_WORDS.filters)}
      className={s.bar}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch();
      }}
    >
      <div className={s.fields}>
        {children}
        {open && more}
        <div className={s.acts}>
          <Button kind="primary" type="submit">
            {say(KIT_WORDS.search)}
          </Button>
          <Button onPress={onReset}>{say(KIT_WORDS.reset)}</Button>
          {more !== undefined && (
            <Button
              kind="quiet"
              aria-expanded={open}
              icon={<Fold size={16} aria-hidden />}
              onPress={() => setOpen(!open)}
            >
              {say(open ? KIT_WORDS.fold : KIT_WORDS.unfold)}
            </Button>
          )}
        </div>
      </div>
      <Chips chips={chips} />
    </form>
  );
}
