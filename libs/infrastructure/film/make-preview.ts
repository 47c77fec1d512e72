import type { FileHandle } from 'node:fs/promises';
import { inputOf } from './film-kinds.js';
import type { FilmProgram } from './film-program.js';
import { LINES, QUIET, type Source } from './read-film.js';

type Format = {
  readonly mediaType: string;
  readonly encoders: readonly [picture: string, sound: string];
  readonly picture: readonly string[];
  readonly sound: readonly string[];
  readonly file: readonly string[];
};

/** What a preview is made as: the first of which the program has both encoders. Every phone plays the first. */
const FORMATS: readonly Format[] = [
  {
    mediaType: 'video/mp4',
    encoders: ['libx264', 'aac'],
    picture: ['-preset', 'veryfast', '-crf', '26', '-maxrate', '2500k', '-bufsize', '5000k', '-profile:v', 'main'],
    sound: ['-b:a', '96k'],
    file: ['-movflags', '+faststart', '-f', 'mp4'], // its index stands before what it is the index of
  },
  {
    mediaType: 'video/webm',
    encoders: ['libvpx', 'libopus'],
    picture: ['-deadline', 'realtime', '-cpu-used', '8', '-b:v', '1500k'],
    sound: ['-b:a', '64k'],
    file: ['-f', 'webm'],
  },
];

/** Undefined: such a build can make small pictures alone. */
export const formatOf = ({ encoders }: Pick<FilmProgram, 'encoders'>): Format | undefined =>
  FORMATS.find((format) => format.encoders.every((encoder) => encoders.has(encoder)));

/** The shorter side has at most so many lines; both are even, as encoders want them. */
const side = (own: string, other: string): string =>
  `if(gt(${own},${other}),-2,trunc(min(${LINES},${own})/2)*2)`.replaceAll('gt(', own === 'iw' ? 'gte(' : 'gt(');
const SCALED = `scale=w='${side('iw', 'ih')}':h='${side('ih', 'iw')}'`;

/** Writes a smaller film of the same length, without what else the original carries; false where that did not work. */
export async function makePreview(
  program: FilmProgram,
  { film, reader }: Source,
  { format, hasSound, into, heard }: Wanted,
): Promise<boolean> {
  const [picture, sound] = format.encoders;
  const { code } = await program.run('ffmpeg', {
    args: [
      ...[...QUIET, ...inputOf(reader), '-map', '0:v:0', ...(hasSound ? ['-map', '0:a:0'] : []), '-map_metadata', '-1'],
      ...['-map_chapters', '-1', '-filter_threads', '1', '-vf', SCALED, '-fpsmax', '30', '-pix_fmt', 'yuv420p'],
      ...['-c:v', picture, ...format.picture, '-force_key_frames', 'expr:gte(t,n_forced*2)', '-threads', '1'],
      ...(hasSound ? ['-c:a', sound, '-ac', '2', ...format.sound] : []),
      ...[...format.file, 'file:/dev/fd/4'],
    ],
    files: [film, into],
    heard,
  });
  return code === 0;
}

type Wanted = {
  readonly format: Format;
  readonly hasSound: boolean;
  readonly into: FileHandle;
  /** It goes on. */
  readonly heard: () => void;
};
