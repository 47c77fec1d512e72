import type { ExhibitBody } from '../../client/types.gen.js';

/** How an exhibit is shown; `other` can only be taken. */
export type ShownAs = 'pdf' | 'picture' | 'video' | 'sound' | 'text' | 'other';

const PICTURES = /^image\/(png|apng|jpeg|gif|webp|bmp|avif)$/;
const FILMS = /^video\/(mp4|x-m4v|webm|quicktime|ogg|3gpp)$/;
const SOUNDS = /^audio\/(mpeg|mp4|x-m4a|aac|wav|ogg|flac|webm)$/;

type Named = Pick<ExhibitBody, 'content' | 'mediaType'>;

/** By its bytes where they are here, else as it was named. */
export const shownAs = ({ content, mediaType }: Named): ShownAs => {
  const type = content?.mediaType ?? mediaType;
  if (type === 'application/pdf') return 'pdf';
  if (PICTURES.test(type)) return 'picture';
  // one that no browser plays is shown by its preview, which may be under way
  if (FILMS.test(type) || content?.film?.preview !== undefined || content?.film?.state === 'waiting') return 'video';
  if (SOUNDS.test(type)) return 'sound';
  return /^text\/(plain|csv|vtt)$/.test(type) ? 'text' : 'other';
};

/** Bytes beyond which a file is not read whole by a page; a film and a sound are read in parts. */
export const MOST_WHOLE = 150 * 1024 * 1024;

export const isReadWhole = (exhibit: ExhibitBody): boolean => /pdf|picture|text/.test(shownAs(exhibit));
