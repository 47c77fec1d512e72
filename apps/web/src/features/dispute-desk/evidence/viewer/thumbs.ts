import { useSyncExternalStore } from 'react';
import type { ShownAs } from '../../../evidence/shown-as.js';

/** Pixels of the longer side. */
const SIDE = 160;

/**
 * Small pictures of what this person has looked at since the page was opened, in memory alone: whoever sees one sees
 * the exhibit, so each is made of bytes that a recorded look has brought.
 */
let thumbs: ReadonlyMap<string, string> = new Map();
const waiting = new Set<() => void>();
const subscribe = (changed: () => void): (() => void) => {
  waiting.add(changed);
  return () => waiting.delete(changed);
};

export const useThumbs = (): ReadonlyMap<string, string> => useSyncExternalStore(subscribe, () => thumbs);

/** Makes one, where the kind has one. What cannot be drawn has none. */
export async function makeThumb(
  evidenceId: string,
  kind: ShownAs,
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
): Promise<void> {
  if (thumbs.has(evidenceId) || (kind !== 'picture' && kind !== 'pdf')) return;
  const drawn = await (kind === 'pdf' ? ofPdf(bytes) : ofPicture(bytes, mediaType)).catch(() => undefined);
  const small = await new Promise<Blob | null>((made) => (drawn ? drawn.toBlob(made, 'image/webp', 0.8) : made(null)));
  if (!small) return;
  thumbs = new Map([...thumbs, [evidenceId, URL.createObjectURL(small)]]);
  for (const changed of waiting) changed();
}

async function ofPicture(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(new Blob([bytes], { type }));
  const canvas = canvasOf(picture);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas;
}

async function ofPdf(bytes: Uint8Array<ArrayBuffer>): Promise<HTMLCanvasElement> {
  const { loadPdf } = await import('./pdf/load-pdf.js');
  const task = loadPdf(bytes);
  try {
    const page = await (await task.promise).getPage(1);
    const whole = page.getViewport({ scale: 1 });
    const canvas = canvasOf(whole);
    const viewport = page.getViewport({ scale: canvas.width / whole.width });
    await page.render({ canvas, viewport }).promise;
    return canvas;
  } finally {
    await task.destroy();
  }
}

const canvasOf = ({ width, height }: { readonly width: number; readonly height: number }): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  const scale = Math.min(1, SIDE / Math.max(width, height));
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  return canvas;
};
