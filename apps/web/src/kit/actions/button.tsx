import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { useLanguage } from '../../shared/language/language.js';
import { classes } from '../look/classes.js';
import { Spinner } from '../status/spinner.js';
import s from './button.module.css';

/** One primary button in each region; danger stands in dialogs alone. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';
type Props = {
  readonly kind?: ButtonKind;
  readonly size?: 'small' | 'medium' | 'large';
  readonly wide?: boolean;
  readonly icon?: ReactNode;
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  /** It was pressed and the answer is not there: it keeps its place and the focus, and takes no second press. */
  readonly isPending?: boolean;
  readonly slot?: 'close';
  readonly form?: string;
  readonly autoFocus?: boolean;
  readonly 'aria-expanded'?: boolean;
  readonly onPress?: () => void;
  readonly children: ReactNode;
};

export function Button({ kind = 'secondary', size = 'medium', wide, icon, children, isPending, ...rest }: Props) {
  const { say } = useLanguage();
  const sized = size !== 'medium' && s[size];
  // not its own isPending: what it says then is named by the button, and outlives one that goes away
  const waiting = isPending === true && ({ type: 'button', onPress: undefined, 'aria-disabled': true } as const);
  return (
    <AriaButton
      {...rest}
      {...waiting}
      {...(waiting && { 'data-pending': true })}
      className={classes(s.button, s[kind], sized, wide && s.wide)}
    >
      {isPending === true ? <Spinner label={say(KIT_WORDS.working)} /> : icon}
      {children}
    </AriaButton>
  );
}
