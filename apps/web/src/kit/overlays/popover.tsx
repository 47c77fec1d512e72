import type { ReactNode } from 'react';
import { Dialog, DialogTrigger, Heading, Popover as AriaPopover, type PopoverProps } from 'react-aria-components';
import { classes } from '../look/classes.js';
import s from './overlays.module.css';

type FrameProps = Pick<PopoverProps, 'placement' | 'isOpen' | 'onOpenChange'> & {
  /** As wide as what opens it, at least. */
  readonly fit?: boolean;
  readonly children: ReactNode;
};

/** What lists, menus and calendars open in. */
export function PopoverFrame({ fit, children, ...rest }: FrameProps) {
  return (
    <AriaPopover {...rest} offset={4} className={classes(s.popover, fit === true && s.fit)}>
      {children}
    </AriaPopover>
  );
}

type Props = { readonly title: string; readonly opener: ReactNode; readonly children: ReactNode };

/** A few sentences beside what they are about; `opener` is a button. */
export function Popover({ title, opener, children }: Props) {
  return (
    <DialogTrigger>
      {opener}
      <PopoverFrame>
        <Dialog className={s.note}>
          <Heading slot="title">{title}</Heading>
          {children}
        </Dialog>
      </PopoverFrame>
    </DialogTrigger>
  );
}
