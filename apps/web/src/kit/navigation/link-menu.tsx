import { ChevronDown } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Link } from 'react-aria-components';
import { classes } from '../look/classes.js';
import { PopoverFrame } from '../overlays/popover.js';
import s from './navigation.module.css';

export type PlaceLink = { readonly id: string; readonly label: string; readonly href: string };
type Props = {
  readonly label: string;
  readonly links: readonly PlaceLink[];
  /** The one at which one is, if it is among these. */
  readonly at: string | undefined;
};

/** Some pages under one word, opened with a press: links, so that each can be opened beside this page, or copied. */
export function LinkMenu({ label, links, at }: Props) {
  const isHere = links.some(({ id }) => id === at);
  return (
    <DialogTrigger>
      <Button className={classes(s.menu, isHere && s.holds)}>
        {label}
        <ChevronDown size={14} aria-hidden />
      </Button>
      <PopoverFrame placement="bottom start">
        <Dialog aria-label={label} className={s.links}>
          {({ close }) => (
            <ul>
              {links.map(({ id, label: name, href }) => (
                <li key={id}>
                  <Link href={href} className={s.place} aria-current={id === at ? 'page' : undefined} onPress={close}>
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Dialog>
      </PopoverFrame>
    </DialogTrigger>
  );
}
