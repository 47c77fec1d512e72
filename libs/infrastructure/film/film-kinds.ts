/**
 * Films that are looked into: by what their bytes are, which reader of ffmpeg may read them. It guesses nothing, so
 * that no list of names or addresses that calls itself a film is ever followed.
 */
export const FILM_KINDS: Readonly<Record<string, string>> = {
  'video/mp4': 'mov',
  'video/x-m4v': 'mov',
  'video/quicktime': 'mov',
  'video/3gpp': 'mov',
  'video/3gpp2': 'mov',
  'video/webm': 'matroska',
  'video/matroska': 'matroska',
  'video/vnd.avi': 'avi',
  'video/mpeg': 'mpeg',
  'video/mp2t': 'mpegts',
  'video/x-flv': 'flv',
  'video/ogg': 'ogg',
  'video/x-ms-asf': 'asf',
};

/** What phones, cameras and programs that record a screen write; everything else is not decoded. */
const PICTURES = [
  ...['h264', 'hevc', 'vp8', 'vp9', 'libdav1d', 'av1', 'mpeg4', 'h263', 'flv', 'mpeg1video', 'mpeg2video', 'mjpeg'],
  ...['msmpeg4v2', 'msmpeg4', 'wmv1', 'wmv2', 'wmv3', 'vc1', 'theora', 'prores', 'cinepak', 'rawvideo'],
];
const SOUNDS = [
  ...['aac', 'mp3', 'mp3float', 'mp2', 'mp2float', 'ac3', 'eac3', 'opus', 'vorbis', 'flac', 'amrnb', 'amrwb'],
  ...['wmav1', 'wmav2', 'pcm_s16le', 'pcm_s16be', 'pcm_u8', 'pcm_s24le', 'pcm_mulaw', 'pcm_alaw', 'adpcm_ms', 'alac'],
];

/** Before each input: one reader, few decoders, nothing but files, no picture that fills the memory. */
export const inputOf = (reader: string, before: readonly string[] = []): readonly string[] => [
  ...['-protocol_whitelist', 'file,pipe', '-f', reader, '-codec_whitelist', [...PICTURES, ...SOUNDS].join(',')],
  ...['-max_pixels', `${64 * 2 ** 20}`, '-threads', '1', ...before, '-i', 'file:/dev/fd/3'],
];

/** Sounds of which ffmpeg’s name for the kind is not its decoder’s. */
export const mayHear = (codec: string | undefined): boolean =>
  codec !== undefined && (SOUNDS.includes(codec) || codec === 'amr_nb' || codec === 'amr_wb');

/** What every browser of these years plays as it is, by reader: pictures, and sounds. */
const PLAYED: Readonly<Record<string, readonly [pictures: RegExp, sounds: RegExp]>> = {
  mov: [/^h264$/, /^(aac|mp3)$/],
  matroska: [/^(vp8|vp9)$/, /^(opus|vorbis)$/],
};

type Made = {
  readonly reader: string;
  readonly mediaType: string;
  readonly picture: string;
  readonly sound: string | undefined;
};

/** Whether browsers may be relied on to play it; of Matroska they take what is called WebM. */
export const isPlayed = ({ reader, mediaType, picture, sound }: Made): boolean => {
  const [pictures, sounds] = PLAYED[reader] ?? [];
  return (
    mediaType !== 'video/matroska' &&
    pictures?.test(picture) === true &&
    (sound === undefined || sounds?.test(sound) === true)
  );
};
