import type { FileHandle } from 'node:fs/promises';
import { inputOf, isPlayed, mayHear } from './film-kinds.js';
import type { FilmProgram } from './film-program.js';

/** Lines of a preview at most. */
export const LINES = 720;
/** Seconds: a longer film has no preview. */
const LONGEST = 8 * 3_600;
/** Bits of a second beyond which a film of many lines is shown by a preview first. */
const HEAVY = 6_000_000;

export type FilmFacts = {
  readonly seconds: number;
  readonly width: number;
  readonly height: number;
  /** Whether a preview is worth its making: browsers may not play the film, or find no length in it, or it is heavy. */
  readonly needsPreview: boolean;
  readonly hasSound: boolean;
};
export type Source = { readonly film: FileHandle; readonly reader: string; readonly mediaType: string };

type Probed = {
  readonly streams?: readonly {
    readonly codec_type?: string;
    readonly codec_name?: string;
    readonly pix_fmt?: string;
    readonly width?: number;
    readonly height?: number;
    readonly disposition?: { readonly attached_pic?: number };
  }[];
  readonly format?: { readonly duration?: string; readonly bit_rate?: string };
};

/** What a film is; undefined where it is none that can be read. */
export async function readFilm(
  program: FilmProgram,
  { film, reader, mediaType }: Source,
): Promise<FilmFacts | undefined> {
  const { code, output } = await program.run('ffprobe', {
    args: ['-v', 'quiet', '-print_format', 'json', '-show_streams', '-show_format', ...inputOf(reader)],
    files: [film],
  });
  if (code !== 0) return undefined;
  const { streams = [], format = {} } = JSON.parse(output.toString()) as Probed;
  const picture = streams.find((one) => one.codec_type === 'video' && one.disposition?.attached_pic !== 1);
  const sound = streams.find((one) => one.codec_type === 'audio')?.codec_name;
  const { width = 0, height = 0, codec_name: codec = '', pix_fmt: pixels = 'yuv420p' } = picture ?? {};
  const told = Number(format.duration);
  const seconds = told > 0 ? told : await measured(program, film, reader);
  if (!picture || width === 0 || !(seconds > 0)) return undefined;
  const plays = isPlayed({ reader, mediaType, picture: codec, sound }) && /^yuvj?420p$/.test(pixels);
  const isHeavy = Math.min(width, height) > LINES && Number(format.bit_rate ?? 0) > HEAVY;
  const needsPreview = seconds <= LONGEST && (!plays || !(told > 0) || isHeavy);
  return { seconds, width, height, needsPreview, hasSound: mayHear(sound) };
}

/** Films that a browser recorded do not say how long they are: their packets are gone through. */
const measured = async (program: FilmProgram, film: FileHandle, reader: string): Promise<number> => {
  let micros = 0;
  await program.run('ffmpeg', {
    args: [...QUIET, ...inputOf(reader), '-map', '0:v:0', '-c', 'copy', '-f', 'null', '-'],
    files: [film],
    heard: (said) => {
      micros = Math.max(micros, ...[...said.matchAll(/out_time_us=(\d+)/g)].map(([, at]) => Number(at)));
    },
  });
  return micros / 1_000_000;
};
/** Nothing asked, nothing said but how far it is. */
export const QUIET = ['-nostdin', '-v', 'quiet', '-y', '-progress', 'pipe:1', '-stats_period', '2'];
