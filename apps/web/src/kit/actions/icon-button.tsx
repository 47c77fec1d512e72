import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classes } from '../look/classes.js';
import { Tooltip } from '../overlays/tooltip.js';
import s from './button.module.css';

type Props = {
  /** What it does; told by a tooltip to those who see, since an icon alone says too little. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly size?: 'small' | 'medium';
  readonly slot?: 'close';
  readonly isDisabled?: boolean;
  readonly onPress?: () => void;
};

export function IconButton({ label, icon, size, ...rest }: Props) {
  return (
    <Tooltip text={label}>
      <Button {...rest} aria-label={label} className={classes(s.button, s.icon, size === 'small' && s.small)}>
        {icon}
      </Button>
    </Tooltip>
  );
}
