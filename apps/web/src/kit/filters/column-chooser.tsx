import { SlidersHorizontal } from 'lucide-react';
import { Dialog, DialogTrigger } from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { IconButton } from '../actions/icon-button.js';
import { CheckboxGroup } from '../choices/checkbox.js';
import { PopoverFrame } from '../overlays/popover.js';
import s from './filters.module.css';

type Props = {
  /** Every column; the one that names the row cannot be taken away. */
  readonly columns: readonly { readonly id: string; readonly label: string; readonly isName?: boolean }[];
  readonly shown: ReadonlySet<string>;
  readonly onChange: (ids: ReadonlySet<string>) => void;
};

export function ColumnChooser({ columns, shown, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <DialogTrigger>
      <IconButton label={say(KIT_WORDS.columns)} icon={<SlidersHorizontal size={16} aria-hidden />} />
      <PopoverFrame placement="bottom end">
        <Dialog className={s.columns} aria-label={say(KIT_WORDS.columns)}>
          <CheckboxGroup
            label={say(KIT_WORDS.columns)}
            options={columns.map(({ id, label, isName }) => ({ id, label, isDisabled: isName }))}
            value={[...shown]}
            onChange={(ids) => onChange(new Set(ids))}
          />
        </Dialog>
      </PopoverFrame>
    </DialogTrigger>
  );
}
