import { registerHooks } from 'node:module';
import path from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Grey } from './border.js';

/** A process of its own that decodes pictures of strangers: however hostile one is, it ends with it. */
export type PictureWanted = { readonly bytes: Uint8Array };
export type PictureTold =
  { readonly hash: string } | { readonly refused: 'no-picture' | 'too-many-pixels' | 'plain' | 'broken' };

const ending = path.extname(import.meta.filename);

// as source, too, where what is named .js is still .ts
if (ending === '.ts')
  registerHooks({
    resolve: (name, context, next) => {
      const ours = name.startsWith('.') && !context.parentURL?.includes('/node_modules/');
      return next(ours ? name.replace(/\.js$/, ending) : name, context);
    },
  });
const { isPlain, pictureHashOf } = (await import(`./picture-hash${ending}`)) as typeof import('./picture-hash.js');
const { sizeOf } = (await import(`./picture-size${ending}`)) as typeof import('./picture-size.js');

/** Of a picture of 40 million pixels the decoded bytes are 160 MB. */
const MOST_PIXELS = 40_000_000;
/** What the hash is reckoned from: fine enough to find a border and to cut parts. */
const SIDE = 128;
/** Made smaller by halves, so that no pixel is left out of a mean. */
const FIRST_SIDE = 512;

async function told({ bytes }: PictureWanted): Promise<PictureTold> {
  const whole = Buffer.from(bytes);
  const size = sizeOf(whole);
  if (size === undefined || size.width === 0 || size.height === 0) return { refused: 'no-picture' };
  if (size.width * size.height > MOST_PIXELS) return { refused: 'too-many-pixels' };
  try {
    const grey = await greyOf(whole);
    return isPlain(grey) ? { refused: 'plain' } : { hash: pictureHashOf(grey) };
  } catch {
    return { refused: 'broken' };
  }
}

/** On white where it lets through, as a shop shows it; a picture that was taken upright stands upright. */
async function greyOf(bytes: Buffer): Promise<Grey> {
  const image = await loadImage(bytes);
  const first = Math.min(FIRST_SIDE, Math.max(SIDE, image.width, image.height));
  const canvas = createCanvas(first, first);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, first, first);
  context.drawImage(image, 0, 0, first, first);
  const { data } = context.getImageData(0, 0, first, first);
  const grey = new Uint8Array(SIDE * SIDE);
  const step = first / SIDE;
  for (let y = 0; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1) {
      let [sum, count] = [0, 0];
      for (let py = Math.floor(y * step); py < Math.max(Math.floor(y * step) + 1, Math.floor((y + 1) * step)); py += 1)
        for (
          let px = Math.floor(x * step);
          px < Math.max(Math.floor(x * step) + 1, Math.floor((x + 1) * step));
          px += 1
        ) {
          const at = (py * first + px) * 4;
          sum += 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
          count += 1;
        }
      grey[y * SIDE + x] = Math.round(sum / count);
    }
  return { width: SIDE, height: SIDE, data: grey };
}

process.on('message', (wanted: PictureWanted) => void told(wanted).then((one) => process.send?.(one)));
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
