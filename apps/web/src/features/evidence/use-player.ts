import { useEffect, useRef, useState } from 'react';
import type { FilmBody, ViewingAnswer } from '../../client/types.gen.js';
import type { Reply, Trouble } from '../../shared/connection/reply.js';

/** Seconds of a frame, until one was measured. */
const USUAL_FRAME = 1 / 25;
/** Where it was when its viewing ended: a player that is given another address begins anew, stands still and forgets its speed. */
type Left = { readonly second: number; readonly speed: number; readonly isPlaying: boolean };

/** Where bytes are read as long as a viewing lasts. */
type Opened = Pick<ViewingAnswer, 'contentUrl'>;
type What = {
  readonly film: FilmBody | undefined;
  readonly isSound: boolean;
  /** Records another look, where the first has ended. */
  readonly open: () => Promise<Reply<Opened>>;
};

/** A film or a sound that is read in parts under its viewing; when that has ended, another is opened and it goes on. */
export function usePlayer(first: Opened, { film, isSound, open }: What) {
  const media = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  const [viewing, setViewing] = useState(first);
  const [at, setAt] = useState(0);
  const [length, setLength] = useState<number>();
  const [isDamaged, setDamaged] = useState(false);
  /** What was made from the original plays, where that does not. */
  const [isPreview, setPreview] = useState(false);
  /** The preview has no decoder here, though the original plays. */
  const [hasNoDecoder, setNoDecoder] = useState(false);
  const mayPreview = film?.preview !== undefined && !hasNoDecoder;
  const hasPlayed = useRef({ original: false, preview: false });
  const [refused, setRefused] = useState<Trouble>();
  const left = useRef<Left>(undefined);
  const frame = useRef(USUAL_FRAME);

  useEffect(() => {
    const film = media.current;
    if (!film || !('requestVideoFrameCallback' in film)) return undefined;
    let before: number | undefined;
    let isGone = false;
    const measure = (_: number, { mediaTime }: { readonly mediaTime: number }): void => {
      const passed = before === undefined ? 0 : mediaTime - before;
      if (passed > 1 / 130 && passed < frame.current * 1.5) frame.current = passed;
      before = mediaTime;
      if (!isGone) film.requestVideoFrameCallback(measure);
    };
    film.requestVideoFrameCallback(measure);
    return () => {
      isGone = true;
    };
  }, []);

  const seek = (second: number): void => {
    const player = media.current;
    if (!player) return;
    player.currentTime = Math.min(Math.max(0, second), length ?? second);
    setAt(player.currentTime);
  };
  const step = (frames: number): void => {
    media.current?.pause();
    seek((media.current?.currentTime ?? 0) + frames * frame.current);
  };
  const play = (preview: boolean): void => {
    const player = media.current;
    if (player && length !== undefined)
      left.current = { second: player.currentTime, speed: player.playbackRate, isPlaying: !player.paused };
    setPreview(preview);
  };
  const onError = async (): Promise<void> => {
    const player = media.current;
    if (!isPreview && mayPreview && (length === undefined || left.current !== undefined)) return play(true);
    if (isPreview && hasPlayed.current.original && !hasPlayed.current.preview) {
      setNoDecoder(true);
      return setPreview(false);
    }
    if (left.current !== undefined || length === undefined || !player) return setDamaged(true);
    const { currentTime, playbackRate, paused } = player;
    left.current = { second: currentTime, speed: playbackRate, isPlaying: !paused };
    await renew();
  };
  const renew = async (): Promise<void> => {
    const opened = await open();
    setRefused(opened.ok ? undefined : opened.trouble);
    if (opened.ok) setViewing(opened.data);
  };
  const onLoadedMetadata = (): void => {
    const player = media.current;
    // one that a browser recorded does not say how long it is
    setLength(Number.isFinite(player?.duration) ? player?.duration : film?.length);
    // some browsers play the sound of a film whose pictures they cannot read
    if (!isSound && !isPreview && mayPreview && player?.videoWidth === 0) return play(true);
    hasPlayed.current[isPreview ? 'preview' : 'original'] = true;
    if (!player || !left.current) return;
    const { second, speed, isPlaying } = left.current;
    left.current = undefined;
    player.playbackRate = speed;
    seek(second);
    if (isPlaying) void player.play().catch(() => undefined); // a browser may want a press before it plays
  };
  useEffect(() => {
    // what it told before it stood in the page nobody has heard
    if ((media.current?.readyState ?? 0) > 0) onLoadedMetadata();
    if (media.current?.error) void onError();
  }, []);
  const events = {
    onLoadedMetadata,
    onError: () => void onError(),
    onTimeUpdate: () => setAt(media.current?.currentTime ?? 0),
    onSeeked: () => setAt(media.current?.currentTime ?? 0),
  };
  const src = isPreview ? `${viewing.contentUrl}&as=preview` : viewing.contentUrl;
  const frames = film?.frames && { src: `${viewing.contentUrl}&as=frames`, seconds: film.frames };
  return {
    media,
    src,
    frames,
    isPreview,
    mayPreview,
    play,
    at,
    length,
    isDamaged,
    refused,
    renew,
    seek,
    step,
    events,
    hasNoDecoder,
  };
}
