/**
 * Draws pictures to try the picture hash on, and alters them as sellers do. It shares nothing with the hasher: it draws,
 * cuts and encodes, and knows neither brightness nor frequencies.
 *
 * Twelve kinds of scene, each drawn in many ways, so that two of a kind are like two photographs of other goods of one
 * kind before the same ground: those are the false alarms to fear.
 */
import { createCanvas, loadImage, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';

const randomOf = (seed: number): (() => number) => {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const KINDS = [
  'bag',
  'shoe',
  'bottle',
  'shirt',
  'watch',
  'box',
  'logo',
  'pattern',
  'plate',
  'scarf',
  'room',
  'tea',
] as const;
const WORDS = ['新款', '限时', '直播专享', '包邮', 'SALE', 'NORTHWIND', 'AZURE', '龙井', '正品', 'HOT'];

const SIZES: readonly (readonly [number, number])[] = [
  [800, 800],
  [900, 675],
  [750, 1000],
];

/** A picture of one of the kinds; two with the same kind have ground and place in common, and little else. */
function drawPicture(seed: number): Canvas {
  const random = randomOf(seed + 1);
  const between = (least: number, most: number): number => least + random() * (most - least);
  const kind = KINDS[seed % KINDS.length] ?? 'bag';
  const [width, height] = SIZES[Math.floor(between(0, 3))] ?? [800, 800];
  const canvas = createCanvas(width, height);
  const c = canvas.getContext('2d');
  const colour = (light = between(20, 75)): string => `hsl(${between(0, 360)} ${between(10, 85)}% ${light}%)`;
  const studio = random() < 0.5; // half of all stand before white, as in shops
  const ground = c.createLinearGradient(0, 0, between(0, width), height);
  ground.addColorStop(0, studio ? '#fff' : colour(between(55, 92)));
  ground.addColorStop(1, studio ? '#eee' : colour(between(25, 80)));
  c.fillStyle = ground;
  c.fillRect(0, 0, width, height);
  const [x, y] = [width * between(0.42, 0.58), height * between(0.42, 0.58)];
  const size = Math.min(width, height) * between(0.24, 0.4);
  c.fillStyle = colour();
  c.strokeStyle = colour(between(10, 40));
  c.lineWidth = between(3, 22);
  const shapes: Readonly<Record<(typeof KINDS)[number], () => void>> = {
    bag: () => {
      c.beginPath();
      c.roundRect(x - size, y - size * between(0.4, 0.7), size * 2, size * between(1, 1.5), between(5, 60));
      c.fill();
      c.beginPath();
      c.arc(x, y - size * 0.5, size * between(0.4, 0.8), Math.PI, 0);
      c.stroke();
    },
    shoe: () => {
      c.beginPath();
      c.moveTo(x - size, y + size * 0.5);
      c.bezierCurveTo(
        x - size,
        y - size * between(0.5, 1),
        x,
        y - size * between(0, 0.6),
        x + size,
        y + size * between(0, 0.4),
      );
      c.lineTo(x + size, y + size * 0.5);
      c.fill();
    },
    bottle: () => {
      c.fillRect(x - size * between(0.3, 0.5), y - size * 0.5, size * between(0.6, 1), size * 1.7);
      c.fillStyle = colour();
      c.fillRect(x - size * 0.15, y - size * between(0.9, 1.2), size * 0.3, size * 0.6);
    },
    shirt: () => {
      c.fillRect(x - size * 0.7, y - size * 0.8, size * 1.4, size * 1.8);
      c.fillRect(x - size * between(1, 1.4), y - size * 0.8, size * between(2, 2.8), size * between(0.4, 0.7));
    },
    watch: () => {
      c.fillRect(x - size * between(0.2, 0.4), y - size * 1.3, size * between(0.4, 0.8), size * 2.6);
      c.beginPath();
      c.arc(x, y, size * between(0.5, 0.9), 0, 7);
      c.fillStyle = colour();
      c.fill();
      c.stroke();
    },
    box: () => {
      c.fillRect(x - size, y - size * between(0.4, 1), size * between(1.2, 2), size * between(1, 1.8));
      c.strokeRect(x - size * 0.6, y - size * 0.4, size * between(0.5, 1.2), size * between(0.4, 0.9));
    },
    logo: () => {
      for (let i = 0; i < 3 + random() * 5; i += 1) {
        c.beginPath();
        c.arc(x + between(-size, size), y + between(-size, size), size * between(0.1, 0.6), 0, 7);
        c.fillStyle = colour();
        c.fill();
      }
    },
    pattern: () => {
      const step = between(40, 160);
      for (let px = 0; px < width; px += step)
        for (let py = 0; py < height; py += step)
          if (random() < 0.6) {
            c.fillStyle = colour();
            c.fillRect(px, py, step * between(0.3, 1), step * between(0.3, 1));
          }
    },
    plate: () => {
      for (let r = 1; r > 0.1; r -= between(0.1, 0.4)) {
        c.beginPath();
        c.ellipse(x, y, size * r * 1.2, size * r * between(0.6, 1.2), 0, 0, 7);
        c.fillStyle = colour();
        c.fill();
      }
    },
    scarf: () => {
      for (let i = 0; i < 8; i += 1) {
        c.fillStyle = colour();
        c.fillRect(x - size + (size / 4) * i, y - size * between(0.7, 1.3), size * between(0.1, 0.25), size * 2);
      }
    },
    room: () => {
      for (let i = 0; i < 7; i += 1) {
        c.fillStyle = colour();
        c.fillRect(between(0, width), between(0, height), between(40, width / 2), between(40, height / 2));
      }
      c.beginPath();
      c.arc(x, y - size * 0.6, size * 0.4, 0, 7);
      c.fill();
    },
    tea: () => {
      for (let i = 0; i < 260; i += 1) {
        c.fillStyle = colour(between(15, 45));
        c.beginPath();
        c.ellipse(
          x + between(-size, size),
          y + between(-size, size) * 0.7,
          between(3, 26),
          between(2, 8),
          between(0, 3),
          0,
          7,
        );
        c.fill();
      }
    },
  };
  shapes[kind]();
  for (let i = 0; i < between(1, 5); i += 1) {
    c.fillStyle = colour();
    c.globalAlpha = between(0.4, 1);
    c.beginPath();
    c.ellipse(
      x + between(-size, size),
      y + between(-size, size),
      between(8, size / 2),
      between(8, size / 3),
      between(0, 3),
      0,
      7,
    );
    c.fill();
  }
  c.globalAlpha = 1;
  c.fillStyle = colour(between(5, 30));
  c.font = `${Math.round(between(28, 84))}px sans-serif`;
  c.fillText(WORDS[Math.floor(random() * WORDS.length)] ?? '', between(10, width / 2), between(60, height - 10));
  return canvas;
}

type Make = (from: Canvas) => Canvas;
const onto = (width: number, height: number, draw: (c: SKRSContext2D, canvas: Canvas) => void): Canvas => {
  const canvas = createCanvas(Math.round(width), Math.round(height));
  draw(canvas.getContext('2d'), canvas);
  return canvas;
};
const redrawn =
  (filter: string): Make =>
  (from) =>
    onto(from.width, from.height, (c) => {
      c.filter = filter;
      c.drawImage(from, 0, 0);
    });
const cut =
  (left: number, top: number, right: number, bottom: number): Make =>
  (from) =>
    onto(from.width * (1 - left - right), from.height * (1 - top - bottom), (c) =>
      c.drawImage(from, -from.width * left, -from.height * top),
    );
const bordered =
  (share: number, colour: string): Make =>
  (from) =>
    onto(from.width * (1 + 2 * share), from.height * (1 + 2 * share), (c, { width, height }) => {
      c.fillStyle = colour;
      c.fillRect(0, 0, width, height);
      c.drawImage(from, from.width * share, from.height * share);
    });

type Alteration = { readonly make?: Make; readonly type?: 'jpeg' | 'webp'; readonly quality?: number };
const sized =
  (across: number, down: number): Make =>
  (from) =>
    onto(from.width * across, from.height * down, (c, { width, height }) => c.drawImage(from, 0, 0, width, height));
const flipped: Make = (from) =>
  onto(from.width, from.height, (c) => {
    c.scale(-1, 1);
    c.drawImage(from, -from.width, 0);
  });

/** What is done to a picture, and how it is written then. */
export const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  'recompressed (JPEG 60)': { quality: 60 },
  'recompressed (JPEG 25)': { quality: 25 },
  'written as WebP': { type: 'webp', quality: 70 },
  'a half as large': { make: sized(0.5, 0.5) },
  'a fifth as large': { make: sized(0.2, 0.2) },
  'stretched by a fifth': { make: sized(1.2, 1) },
  'lighter by a quarter': { make: redrawn('brightness(1.25)') },
  'more contrast': { make: redrawn('contrast(1.4)') },
  'other colours (hue by 60°)': { make: redrawn('hue-rotate(60deg)') },
  'without colour': { make: redrawn('grayscale(1)') },
  blurred: { make: redrawn('blur(3px)') },
  'white border of a tenth': { make: bordered(0.1, '#fff') },
  'red border of a twentieth': { make: bordered(0.05, '#c22') },
  'cut by a twentieth on each side': { make: cut(0.05, 0.05, 0.05, 0.05) },
  'cut by a tenth on each side': { make: cut(0.1, 0.1, 0.1, 0.1) },
  'cut by a tenth on the left': { make: cut(0.1, 0, 0, 0) },
  'cut by a quarter at the bottom': { make: cut(0, 0, 0, 0.25) },
  'turned left to right': { make: flipped },
  'with a line of text over it': {
    make: (from) =>
      onto(from.width, from.height, (c, { width, height }) => {
        c.drawImage(from, 0, 0);
        c.fillStyle = 'rgba(220,20,20,.9)';
        c.fillRect(0, height * 0.86, width, height * 0.14);
        c.fillStyle = '#fff';
        c.font = `${Math.round(height * 0.08)}px sans-serif`;
        c.fillText('厂家直销 限时抢购', width * 0.06, height * 0.95);
      }),
  },
  'turned by three degrees': {
    make: (from) =>
      onto(from.width, from.height, (c, { width, height }) => {
        c.fillStyle = '#fff';
        c.fillRect(0, 0, width, height);
        c.translate(width / 2, height / 2);
        c.rotate(Math.PI / 60);
        c.drawImage(from, -width / 2, -height / 2);
      }),
  },
  'cut by a tenth, lighter, turned left to right': {
    make: (from) => flipped(redrawn('brightness(1.2)')(cut(0.1, 0.1, 0.1, 0.1)(from))),
  },
};

const encoded = (canvas: Canvas, { type = 'jpeg', quality = 85 }: Omit<Alteration, 'make'> = {}): Promise<Buffer> =>
  type === 'webp' ? canvas.encode('webp', quality) : canvas.encode('jpeg', quality);

export const pictureOf = (seed: number): Promise<Buffer> => encoded(drawPicture(seed), { quality: 92 });

/** The picture as it would come: decoded from the file that its owner published, altered, and written anew. */
export async function alteredOf(seed: number, name: string): Promise<Buffer> {
  const { make = (one: Canvas) => one, ...written } = ALTERATIONS[name] ?? {};
  const image = await loadImage(await pictureOf(seed));
  const published = onto(image.width, image.height, (c) => c.drawImage(image, 0, 0));
  return encoded(make(published), written);
}
