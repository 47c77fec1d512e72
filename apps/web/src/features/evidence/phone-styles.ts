import type { FrameStyles } from './frames.js';

const WIDE = { position: 'relative', minWidth: 560 } as const;
const BUTTON = {
  flex: 1,
  minWidth: 0,
  minHeight: 0,
  padding: 0,
  background: 'none',
  border: 0,
  borderRadius: 0,
} as const;

/** A phone’s row of small pictures: a finger needs more of each than a twelfth of a phone. */
export const STYLES: FrameStyles = {
  frames: { style: { overflowX: 'auto' } },
  ticks: { style: { ...WIDE, height: 8 } },
  tick: { style: { position: 'absolute', width: 2, height: 8, background: 'var(--soft)' } },
  row: { style: WIDE },
  image: { style: { display: 'block', width: '100%' } },
  over: { style: { position: 'absolute', inset: 0, display: 'flex' } },
  button: { style: BUTTON },
  now: { style: { ...BUTTON, boxShadow: 'inset 0 0 0 3px var(--deed)' } },
};

/** What is shown, over which a watermark lies, and how wide it is: written here, so that a link’s first page is small. */
export const BOX = { position: 'relative' } as const;
export const FILL = { display: 'block', width: '100%' } as const;
