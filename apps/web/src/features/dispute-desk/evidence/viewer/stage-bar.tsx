import { Maximize, RotateCw, ZoomIn, ZoomOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { IconButton } from '../../../../kit/actions/icon-button.js';
import { useLanguage } from '../../../../shared/language/language.js';
import s from './viewer.module.css';

export type Zooming = {
  readonly by: (factor: number) => void;
  readonly fit: () => void;
  readonly rotate: () => void;
};
export const STEP = 1.25;

/** Zooming by keys, wherever in the exhibit the focus is; true where the key was one of these. */
export const zoomByKey = ({ by, fit, rotate }: Zooming, key: string): boolean => {
  const act = { '+': () => by(STEP), '=': () => by(STEP), '-': () => by(1 / STEP), '0': fit, r: rotate, R: rotate }[
    key
  ];
  act?.();
  return act !== undefined;
};

type Props = { readonly zooming: Zooming; readonly zoom: number; readonly children?: ReactNode };

/** What one does with a picture or a page: nearer, farther, all of it, turned. */
export function StageBar({ zooming: { by, fit, rotate }, zoom, children }: Props) {
  const { say } = useLanguage();
  return (
    <div className={s.tools} data-noprint>
      {children}
      <span className={s.zooming}>
        <IconButton
          size="small"
          label={say(W.zoomOut)}
          icon={<ZoomOut size={16} aria-hidden />}
          onPress={() => by(1 / STEP)}
        />
        <output className={s.percent}>{Math.round(zoom * 100)}%</output>
        <IconButton
          size="small"
          label={say(W.zoomIn)}
          icon={<ZoomIn size={16} aria-hidden />}
          onPress={() => by(STEP)}
        />
        <IconButton size="small" label={say(W.fit)} icon={<Maximize size={16} aria-hidden />} onPress={fit} />
        <IconButton size="small" label={say(W.rotate)} icon={<RotateCw size={16} aria-hidden />} onPress={rotate} />
      </span>
    </div>
  );
}
