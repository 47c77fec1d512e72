import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './temporary-folder.js';

/** Whether this machine has ffmpeg; what is made by it is tested where it does. */
export const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;

/** A film of a few seconds as a camera of twenty years ago wrote it, which no browser plays: MPEG-4 in AVI. */
export const oldFilm = (seconds = 3): Buffer => {
  const name = path.join(temporaryFolder('parley-test-film-'), 'old.avi');
  const picture = `testsrc=duration=${seconds}:size=320x180:rate=10`;
  const sound = `sine=frequency=440:duration=${seconds}`;
  execFileSync('ffmpeg', [
    ...['-v', 'error', '-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', sound],
    ...['-c:v', 'mpeg4', '-c:a', 'libmp3lame', name],
  ]);
  return readFileSync(name);
};

/** A film as a browser records it: written as it comes, so that it does not say how long it is. */
export const endlessFilm = (seconds = 3): Buffer =>
  execFileSync('ffmpeg', [
    ...['-v', 'error', '-f', 'lavfi', '-i', `testsrc=duration=${seconds}:size=320x180:rate=10`],
    ...['-c:v', 'libvpx', '-deadline', 'realtime', '-f', 'webm', 'pipe:1'],
  ]);

/**
 * ffmpeg as an installation may wrap it, here without H.264, as distributions have it that leave it out: its previews are
 * WebM, which every Chromium plays.
 */
export const wrappedFfmpeg = (): string => {
  const folder = temporaryFolder('parley-test-ffmpeg-');
  const program = path.join(folder, 'ffmpeg');
  const less = '*-encoders*) ffmpeg "$@" | grep -v libx264;;';
  writeFileSync(program, `#!/bin/sh\ncase "$*" in ${less} *) exec ffmpeg "$@";; esac\n`, { mode: 0o700 });
  writeFileSync(path.join(folder, 'ffprobe'), '#!/bin/sh\nexec ffprobe "$@"\n', { mode: 0o700 });
  return program;
};
