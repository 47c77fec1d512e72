import { MoreHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components';
import { classes } from '../look/classes.js';
import { PopoverFrame } from '../overlays/popover.js';
import { Button } from './button.js';
import { IconButton } from './icon-button.js';
import s from './menu.module.css';

export type Act = {
  readonly id: string;
  readonly label: string;
  /** One sentence where the word alone does not say what happens. */
  readonly help?: string;
  readonly icon?: ReactNode;
  readonly isDangerous?: boolean;
  readonly isDisabled?: boolean;
};
type Props = {
  readonly label: string;
  readonly acts: readonly Act[];
  readonly onAct: (id: string) => void;
  /** With its word where there is room; else three dots that say it to those who listen or point. */
  readonly withWord?: boolean;
  readonly icon?: ReactNode;
};

/** Acts that are too many or too rare for buttons of their own. */
export function MenuButton({ label, acts, onAct, withWord, icon }: Props) {
  return (
    <MenuTrigger>
      {withWord === true ? (
        <Button icon={icon}>{label}</Button>
      ) : (
        <IconButton label={label} icon={icon ?? <MoreHorizontal size={16} aria-hidden />} />
      )}
      <PopoverFrame>
        <Menu
          className={s.list}
          items={acts}
          onAction={(key) => onAct(String(key))}
          disabledKeys={acts.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
        >
          {(act) => (
            <MenuItem textValue={act.label} className={classes(s.item, act.isDangerous === true && s.danger)}>
              {act.icon}
              <span className={s.text}>
                <span>{act.label}</span>
                {act.help !== undefined && <small>{act.help}</small>}
              </span>
            </MenuItem>
          )}
        </Menu>
      </PopoverFrame>
    </MenuTrigger>
  );
}
