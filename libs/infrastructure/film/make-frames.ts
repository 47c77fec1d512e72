import { inputOf } from './film-kinds.js';
import type { FilmProgram } from './film-program.js';
import type { Source } from './read-film.js';
import { withScratch } from './scratch.js';

/** Pixels of a small picture. */
const SMALL = { width: 192, height: 108 };
/** Of a film, evenly over it. */
const MOST = 12;

export type Frames = { readonly strip: Buffer; readonly seconds: readonly number[] };

/** Small pictures of a film in one row, as JPEG, and the seconds they are of; undefined where none could be drawn. */
export async function makeFrames(program: FilmProgram, source: Source, length: number): Promise<Frames | undefined> {
  const count = Math.min(MOST, Math.max(1, Math.floor(length)));
  const seconds: number[] = [];
  const drawn: Buffer[] = [];
  for (let place = 0; place < count; place += 1) {
    const second = Math.round(((place + 0.5) * length * 1_000) / count) / 1_000;
    const frame = await frameAt(program, source, second);
    if (!frame) continue;
    seconds.push(second);
    drawn.push(frame);
  }
  if (drawn.length === 0) return undefined;
  const strip = await rowOf(program, drawn);
  return strip && { strip, seconds };
}

const frameAt = async (program: FilmProgram, { film, reader }: Source, second: number): Promise<Buffer | undefined> => {
  const { width, height } = SMALL;
  const fitted = `scale=${width}:${height}:force_original_aspect_ratio=decrease,pad=${width}:${height}:-1:-1`;
  const { code, output } = await program.run('ffmpeg', {
    args: [
      ...['-nostdin', '-v', 'quiet', ...inputOf(reader, ['-ss', `${second}`]), '-map', '0:v:0', '-frames:v', '1'],
      ...['-filter_threads', '1', '-vf', `${fitted},setsar=1,format=rgb24`, '-f', 'rawvideo', 'pipe:1'],
    ],
    files: [film],
  });
  return code === 0 && output.length === width * height * 3 ? output : undefined;
};

const rowOf = (program: FilmProgram, drawn: readonly Buffer[]): Promise<Buffer | undefined> =>
  withScratch(async (frames) => {
    for (const frame of drawn) await frames.write(frame);
    const { code, output } = await program.run('ffmpeg', {
      args: [
        ...['-nostdin', '-v', 'quiet', '-protocol_whitelist', 'file,pipe', '-f', 'rawvideo', '-pixel_format', 'rgb24'],
        ...['-video_size', `${SMALL.width}x${SMALL.height}`, '-i', 'file:/dev/fd/3', '-filter_threads', '1'],
        ...['-vf', `tile=${drawn.length}x1`, '-frames:v', '1', '-q:v', '4', '-f', 'mjpeg', 'pipe:1'],
      ],
      files: [frames],
    });
    return code === 0 ? output : undefined;
  });
