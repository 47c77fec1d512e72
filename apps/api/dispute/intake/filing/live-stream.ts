import type { LiveStream } from '#domain/dispute/core/live-stream.js';
import { given } from '../../given.js';
import type { Texts } from '../../texts.js';
import type { LiveProductBody, LiveStreamBody } from './live-stream.dto.js';

/** The words that find a recording; they lie encrypted together. */
export type LiveStreamWords = {
  readonly platform: string;
  readonly room: string;
  readonly account?: string;
  readonly session?: string;
  readonly product?: LiveProductBody;
};

/** A place in a live stream, its words among the texts to be sealed; `idOf` knows the files of the request. */
export const collectLiveStream = (
  { platform, room, account, session, product, captions, price, ...where }: LiveStreamBody,
  { texts, key, idOf }: { readonly texts: Texts; readonly key: string; readonly idOf: (ref: string) => string },
): (() => LiveStream) => {
  const words: LiveStreamWords = given({ platform, room, account, session, product: product && given({ ...product }) });
  const sealed = texts.add(key, JSON.stringify(words));
  return () =>
    given({
      ...where,
      price: price && { minorUnits: price.minorUnits, currency: price.currency },
      captionsId: captions === undefined ? undefined : idOf(captions),
      wordsContentId: sealed(),
    });
};

/** As somebody who may see the file reads it. */
export const viewLiveStream = (
  { wordsContentId, ...where }: LiveStream,
  words: ReadonlyMap<string, string | undefined>,
): object => {
  const text = words.get(wordsContentId);
  return { ...where, ...(text !== undefined && (JSON.parse(text) as LiveStreamWords)) };
};
