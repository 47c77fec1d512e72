import { AlertTriangle, CheckCircle2, EyeOff, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from '../look/classes.js';
import s from './status.module.css';

const ICONS = { now: Info, due: AlertTriangle, overdue: AlertTriangle, lifted: CheckCircle2, confidential: EyeOff };
type Props = {
  readonly tone: keyof typeof ICONS;
  readonly title: string;
  /** Read out when it comes: for what changes while somebody looks on. */
  readonly isNew?: boolean;
  readonly acts?: ReactNode;
  readonly children?: ReactNode;
};

/** What holds for the whole page or region until it is over. */
export function Banner({ tone, title, isNew, acts, children }: Props) {
  const Icon = ICONS[tone];
  return (
    <div role={isNew === true ? 'alert' : undefined} className={classes(s.banner, s[tone])}>
      <Icon size={18} aria-hidden />
      <div>
        <h2>{title}</h2>
        {children}
        {acts !== undefined && (
          <div className={s.acts} data-noprint>
            {acts}
          </div>
        )}
      </div>
    </div>
  );
}

type WallProps = {
  readonly title: string;
  /** Where rooms stand beside each other, each has its own. */
  readonly tone?: 'confidential' | 'now' | 'held' | 'due' | 'lifted';
  readonly children?: ReactNode;
};

/** Who reads here: stands above a room or a confidential part, is repeated where one types, and is printed. */
export function Wall({ title, tone = 'confidential', children }: WallProps) {
  return (
    <div className={classes(s.banner, s.wall, s[tone])}>
      <EyeOff size={18} aria-hidden />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  );
}
