import { eachPiece, readStream, type About, type recordLook } from './read-exhibit.js';

/** Captions of a film, an exhibit of their own, as an address that a player takes; undefined where they did not come whole. */
export async function readCaptions(about: About, open: typeof recordLook): Promise<string | undefined> {
  const opened = await open(about);
  if (!opened.ok) return undefined;
  const stream = await readStream(about, opened.data.viewingId);
  if (!stream.ok) return undefined;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  if (!(await eachPiece(stream.data, (piece) => pieces.push(piece) > 0))) return undefined;
  const text = await new Blob(pieces).text();
  return URL.createObjectURL(new Blob([asVtt(text)], { type: 'text/vtt' }));
}

/** WebVTT as it is; SubRip, which writes the comma of a second and no head, brought into that form. */
const asVtt = (text: string): string =>
  /^\uFEFF?WEBVTT/.test(text) ? text : `WEBVTT\n\n${text.replaceAll(/(\d{2}:\d{2}:\d{2}),(\d{3})/g, '$1.$2')}`;
