import type { FrameStyles } from '../../../../evidence/frames.js';
import s from './frames.module.css';

/** The desk’s row of small pictures. */
export const styles: FrameStyles = {
  frames: { className: s.frames },
  ticks: { className: s.ticks },
  row: { className: s.row },
  over: { className: s.over },
  frame: { className: s.frame },
};
