import { readFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { endlessFilm, hasFfmpeg, oldFilm } from '../../../test/support/films.js';
import { FILM_BOUNDS, openFilmProgram, type FilmBounds, type FilmProgram } from './film-program.js';
import { makeFrames } from './make-frames.js';
import { formatOf, makePreview } from './make-preview.js';
import { readFilm, type Source } from './read-film.js';
import { withScratch } from './scratch.js';

const withFfmpeg = hasFfmpeg ? it : it.skip;
const open = async (bounds?: FilmBounds): Promise<FilmProgram> => {
  const program = await openFilmProgram('ffmpeg', bounds);
  if (!program) throw new Error('no ffmpeg');
  return program;
};
const withFilm = <T>(bytes: Buffer, reader: string, mediaType: string, work: (source: Source) => Promise<T>) =>
  withScratch(async (film) => {
    await film.write(bytes);
    return work({ film, reader, mediaType });
  });
const bytesIn = async (file: FileHandle): Promise<Buffer> => {
  const { size } = await file.stat();
  return (await file.read(Buffer.alloc(size), 0, size, 0)).buffer;
};

it('is not there where none is wanted, or the name leads nowhere', async () => {
  for (const setting of [undefined, '', 'none', '/nowhere/ffmpeg'])
    expect(await openFilmProgram(setting)).toBeUndefined();
});

withFfmpeg(
  'makes of a film that no browser plays small pictures and one that every phone plays',
  async () => {
    const program = await open();
    await withFilm(oldFilm(), 'avi', 'video/vnd.avi', async (source) => {
      const facts = await readFilm(program, source);
      expect(facts).toMatchObject({ width: 320, height: 180, needsPreview: true, hasSound: true });
      expect(facts?.seconds).toBeCloseTo(3, 0);
      const frames = await makeFrames(program, source, 3);
      expect(frames?.seconds).toEqual([0.5, 1.5, 2.5]);
      expect(frames?.strip.subarray(0, 3).toString('hex')).toBe('ffd8ff');
      const format = formatOf(program);
      if (!format) throw new Error('no encoders');
      let heard = 0;
      const preview = await withScratch(async (into) => {
        const wanted = { format, hasSound: true, into, heard: () => void (heard += 1) };
        expect(await makePreview(program, source, wanted)).toBe(true);
        return bytesIn(into);
      });
      expect(heard).toBeGreaterThan(0);
      if (format.mediaType === 'video/mp4') {
        expect(preview.indexOf('moov')).toBeLessThan(preview.indexOf('mdat'));
        const made = await withFilm(preview, 'mov', 'video/mp4', (again) => readFilm(program, again));
        expect(made).toMatchObject({ width: 320, height: 180, needsPreview: false, hasSound: true });
        expect(made?.seconds).toBeCloseTo(3, 0);
      }
    });
  },
  60_000,
);

withFfmpeg(
  'leaves alone what browsers play, and finds the length of what does not say it',
  async () => {
    const program = await open();
    const facts = (bytes: Buffer) => withFilm(bytes, 'matroska', 'video/webm', (source) => readFilm(program, source));
    const plain = await facts(readFileSync('apps/cli/demo/assets/bag-film.webm'));
    expect([plain?.needsPreview, (plain?.seconds ?? 0) > 5]).toEqual([false, true]);
    const endless = await facts(endlessFilm());
    expect(endless?.needsPreview).toBe(true);
    expect(endless?.seconds).toBeCloseTo(3, 0);
  },
  60_000,
);

withFfmpeg(
  'reads nothing in a list of names that calls itself a film, and nothing in what is no film',
  async () => {
    const program = await open();
    const list = Buffer.from('#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfile:///etc/passwd\n');
    for (const [bytes, reader, mediaType] of [
      [list, 'mov', 'video/mp4'],
      [Buffer.from('ffconcat version 1.0\nfile /etc/passwd\n'), 'matroska', 'video/webm'],
      [Buffer.alloc(100_000, 7), 'mpegts', 'video/mp2t'],
    ] as const)
      expect(await withFilm(bytes, reader, mediaType, (source) => readFilm(program, source))).toBeUndefined();
  },
  60_000,
);

withFfmpeg(
  'is ended at its bounds, and by its end',
  async () => {
    const film = oldFilm(20);
    const tried = (bounds: Partial<FilmBounds>, end?: (program: FilmProgram) => void) =>
      withFilm(film, 'avi', 'video/vnd.avi', async (source) => {
        const program = await open({ ...FILM_BOUNDS, ...bounds });
        const format = formatOf(program);
        if (!format) throw new Error('no encoders');
        return withScratch((into) => {
          const making = makePreview(program, source, { format, hasSound: true, into, heard: () => undefined });
          end?.(program);
          return making;
        });
      });
    expect(await tried({ memory: 2 ** 25 })).toBe(false);
    expect(await tried({ output: 4_096 })).toBe(false);
    expect(await tried({ standstill: 1 })).toBe(false);
    expect(await tried({}, ({ close }) => close())).toBe(false);
  },
  60_000,
);
