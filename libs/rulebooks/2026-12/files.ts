import type { FileRules } from '#domain/rulebook/file-rules.js';

/** Kinds that show something and run nothing: no HTML, no SVG, no program, no document with macros, no archive. */
const MEDIA_TYPES = [
  ...[
    'jpeg',
    'png',
    'apng',
    'gif',
    'webp',
    'bmp',
    'tiff',
    'heic',
    'heif',
    'heic-sequence',
    'heif-sequence',
    'avif',
  ].map((kind) => `image/${kind}`),
  'application/pdf',
  ...[
    'mp4',
    'x-m4v',
    'quicktime',
    'webm',
    'matroska',
    'vnd.avi',
    'mpeg',
    'mp2t',
    '3gpp',
    '3gpp2',
    'x-flv',
    'ogg',
    'x-ms-asf',
  ].map((kind) => `video/${kind}`),
  ...['mpeg', 'mp4', 'x-m4a', 'aac', 'wav', 'ogg', 'flac', 'amr', 'aiff', 'x-ms-asf'].map((kind) => `audio/${kind}`),
  'text/plain',
  'text/csv',
  ...['wordprocessingml.document', 'spreadsheetml.sheet', 'presentationml.presentation'].map(
    (kind) => `application/vnd.openxmlformats-officedocument.${kind}`,
  ),
  ...['text', 'spreadsheet', 'presentation'].map((kind) => `application/vnd.oasis.opendocument.${kind}`),
];

/** An hour of a room in moderate quality goes in; a longer one is cut into parts, each with its own hash. */
export const files: FileRules = {
  size: 500 * 1024 * 1024,
  mediaTypes: MEDIA_TYPES,
  clause: 'House rules 9',
  source: 'no law names a limit; chosen so that a screen recording of an hour can be sent',
  confidence: 'house-rule',
};
