import type { CSSProperties } from 'react';
import { inBrackets } from '#messages/in-brackets.js';
import { LOOKED_AT as W } from '#messages/ui/looked-at.js';
import { useLanguage } from '../../shared/language/language.js';
import { atSecond } from './at-second.js';

/** Small pictures of a film in one row, and the seconds that they are of. */
export type Frames = { readonly src: string; readonly seconds: readonly number[] };

type Part = 'frames' | 'ticks' | 'tick' | 'row' | 'image' | 'over' | 'button' | 'now' | 'frame';
/** How its parts are dressed: at the desk by classes, on a phone here, so that a link’s first page waits for no more. */
export type FrameStyles = Readonly<
  Partial<Record<Part, { readonly className?: string | undefined; readonly style?: CSSProperties }>>
>;

/** The one that is nearest to a second. */
export const nearest = (seconds: readonly number[], at: number): number =>
  seconds.reduce(
    (best, second, place) => (Math.abs(second - at) < Math.abs((seconds[best] ?? 0) - at) ? place : best),
    0,
  );

type Props = {
  readonly styles: FrameStyles;
  readonly frames: Frames;
  readonly at: number;
  readonly length: number;
  /** Seconds that somebody marked, or that its filer named. */
  readonly marks: readonly number[];
  readonly onSeek: (second: number) => void;
};

/** The whole film at a glance: each picture leads to its second, ticks above are what was marked. */
export function FrameRow({ styles: s, frames: { src, seconds }, at, length, marks, onSeek }: Props) {
  const { say, locale } = useLanguage();
  const now = nearest(seconds, at);
  return (
    <div {...s.frames} role="group" aria-label={say(W.frames)} data-noprint>
      <div {...s.ticks} aria-hidden>
        {marks.map((second, place) => (
          <span
            key={place}
            {...s.tick}
            style={{ ...s.tick?.style, left: `${Math.min(100, Math.max(0, (second / length) * 100))}%` }}
          />
        ))}
      </div>
      <div {...s.row}>
        <img {...s.image} src={src} alt="" />
        <div {...s.over}>
          {seconds.map((second, place) => (
            <button
              key={second}
              {...(place === now ? (s.now ?? s.button) : s.button)}
              type="button"
              aria-current={place === now || undefined}
              aria-label={`${say(W.toFrame)} ${atSecond(second)}${place === now ? inBrackets(say(W.frameNow), locale) : ''}`}
              onClick={() => onSeek(second)}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

/** The small picture nearest to a second, cut out of the row. */
export function Frame({ styles: s, frames: { src, seconds }, at }: Pick<Props, 'styles' | 'frames' | 'at'>) {
  const share = seconds.length < 2 ? 0 : (nearest(seconds, at) / (seconds.length - 1)) * 100;
  return (
    <img
      {...s.frame}
      src={src}
      alt=""
      width={96}
      height={54}
      style={{ objectFit: 'cover', objectPosition: `${share}% 0` }}
    />
  );
}
