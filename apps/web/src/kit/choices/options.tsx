import { Check } from 'lucide-react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import s from '../actions/menu.module.css';

export type Option = {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly isDisabled?: boolean;
};

/** The list that a select or a combo box opens. */
export function OptionList({ options }: { readonly options?: readonly Option[] }) {
  const { say } = useLanguage();
  return (
    <ListBox
      className={s.list}
      items={options}
      renderEmptyState={() => <div className={s.empty}>{say(KIT_WORDS.noMatch)}</div>}
    >
      {(option: Option) => (
        <ListBoxItem className={s.item} textValue={option.label} isDisabled={option.isDisabled}>
          {({ isSelected }) => (
            <>
              <span className={s.text}>
                <span>{option.label}</span>
                {option.help !== undefined && <small>{option.help}</small>}
              </span>
              {isSelected && <Check size={16} aria-hidden />}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
