import type { LiveStreamView } from '../../client/types.gen.js';

/** 1:02:03.450, to the thousandth: a frame has its own. */
export function atSecond(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds * 1_000));
  const two = (part: number): string => String(part).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(whole / 3_600_000), Math.floor(whole / 60_000) % 60, whole % 60_000];
  const short = `${two(minutes)}:${two(Math.floor(rest / 1_000))}.${String(rest % 1_000).padStart(3, '0')}`;
  return hours === 0 ? short : `${hours}:${short}`;
}

/** Reads what atSecond wrote. */
export function secondOf(text: string): number | undefined {
  const [all, hours, minutes, seconds] = /^(?:(\d+):)?(\d{2}):(\d{2}\.\d{3})$/.exec(text) ?? [];
  return all === undefined ? undefined : Number(hours ?? 0) * 3_600 + Number(minutes) * 60 + Number(seconds);
}

/** Where a replay’s seconds lie in the file that is shown: it may be the part that was recorded, or all of the replay. */
export function livePlaces(live: LiveStreamView, length: number) {
  const { fromSecond, toSecond, lengthSeconds, productSecond, recordedFrom } = live;
  const part = toSecond - fromSecond;
  const isAll = lengthSeconds !== undefined && Math.abs(length - lengthSeconds) < Math.abs(length - part);
  const begin = isAll ? fromSecond : 0;
  const inFile = (second: number): number => second - fromSecond + begin;
  return {
    begin,
    end: inFile(toSecond),
    product: productSecond === undefined ? undefined : inFile(productSecond),
    /** By the clock, what is shown at a second of the file. */
    clockAt: (second: number): string => new Date(Date.parse(recordedFrom) + (second - begin) * 1_000).toISOString(),
    replayAt: (second: number): number => second - begin + fromSecond,
  };
}

/** The seconds that its filer named: beginning, end and product card. */
export const namedIn = (live: LiveStreamView | undefined, length: number): readonly number[] => {
  if (!live) return [];
  const { begin, end, product } = livePlaces(live, length);
  return [begin, end, ...(product === undefined ? [] : [product])];
};
