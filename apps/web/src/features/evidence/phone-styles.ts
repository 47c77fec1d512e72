import type { FrameStyles } from './frames.js';

/** As the style sheet of a phone’s pages names them. */
export const STYLES: FrameStyles = { frames: 'frames', ticks: 'ticks', row: 'row', over: 'over', frame: 'frame' };
