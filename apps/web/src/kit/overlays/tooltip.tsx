import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import s from './overlays.module.css';

/** Says again in words what a button shows; never the only place where something is said. */
export function Tooltip({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <TooltipTrigger delay={400}>
      {children}
      <AriaTooltip offset={6} className={s.tooltip}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
