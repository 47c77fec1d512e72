import { Switch as AriaSwitch, type SwitchProps } from 'react-aria-components';
import s from './choices.module.css';

type Props = Pick<SwitchProps, 'isSelected' | 'defaultSelected' | 'onChange' | 'isDisabled'> & {
  readonly label: string;
  readonly help?: string;
};

/** Takes effect at once; what is sent with a form is a checkbox. */
export function Switch({ label, help, ...rest }: Props) {
  return (
    <AriaSwitch {...rest} className={s.choice}>
      <span className={s.track} />
      <span>
        {label}
        {help !== undefined && <small>{help}</small>}
      </span>
    </AriaSwitch>
  );
}
