import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { classes } from '../look/classes.js';
import s from './status.module.css';

type Props = {
  readonly label: string;
  /** From 0 to 1; without it, nobody knows how long. */
  readonly share: number;
  /** Where the name stands beside it already. */
  readonly isBare?: boolean;
};

export function ProgressBar({ label, share, isBare = false }: Props) {
  const name = isBare ? { 'aria-label': label } : {};
  return (
    <AriaProgressBar {...name} value={share * 100} className={classes(s.progress, isBare && s.bare)}>
      {({ percentage = 0, valueText }) => (
        <>
          {!isBare && (
            <div>
              <Label>{label}</Label>
              <span>{valueText}</span>
            </div>
          )}
          <div className={s.rail}>
            <div className={s.fill} style={{ width: `${percentage}%` }} />
          </div>
          {isBare && <span>{valueText}</span>}
        </>
      )}
    </AriaProgressBar>
  );
}
