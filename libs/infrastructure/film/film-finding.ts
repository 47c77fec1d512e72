import { advise, type Finding } from '../readiness/finding.js';
import { openFilmProgram } from './film-program.js';
import { formatOf } from './make-preview.js';

/** Whether films can be looked into, and shown where browsers do not play them. */
export async function filmFinding(setting: string): Promise<Finding> {
  const program = await openFilmProgram(setting);
  if (!program) return advise('film-previews', false, `FFMPEG=${setting}`);
  return advise('film-previews', formatOf(program) !== undefined, `${setting}: libx264 aac, libvpx libopus`);
}
