import { Search, X } from 'lucide-react';
import { Button, Group, Input, SearchField as AriaSearchField, type SearchFieldProps } from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { classes } from '../look/classes.js';
import { FieldLabel, type FieldProps } from './field-frame.js';
import s from './field.module.css';

type Props = Pick<FieldProps, 'label' | 'isDisabled'> &
  Pick<SearchFieldProps, 'value' | 'onChange' | 'onSubmit'> & {
    readonly placeholder?: string;
    /** Its label is heard alone, where its place says what is sought. */
    readonly isBare?: boolean;
  };

export function SearchField({ label, placeholder, isBare = false, ...rest }: Props) {
  const { say } = useLanguage();
  return (
    <AriaSearchField {...rest} aria-label={isBare ? label : undefined} className={classes(s.field, s.search)}>
      {!isBare && <FieldLabel label={label} />}
      <Group className={s.box}>
        <Search size={16} aria-hidden />
        <Input className={s.input} placeholder={placeholder} />
        <Button aria-label={say(KIT_WORDS.clear)} className={classes(s.step, s.clear)}>
          <X size={14} aria-hidden />
        </Button>
      </Group>
    </AriaSearchField>
  );
}
