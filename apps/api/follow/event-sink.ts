import type { ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';

/** More than this is not kept for a reader that does not read: it is cut off, and comes back. */
const MOST_UNREAD = 64 * 1024;

/** A body of text/event-stream that is written as things happen. */
export type EventSink = {
  readonly body: PassThrough;
  readonly write: (text: string) => void;
  readonly end: () => void;
  readonly isCut: () => boolean;
};

export function eventSink(raw: ServerResponse): EventSink {
  const body = new PassThrough();
  raw.socket?.setKeepAlive(true, 30_000); // a reader that is gone without a word
  return {
    body,
    write: (text) => {
      if (body.writableEnded || raw.destroyed) return;
      body.write(text);
      if (body.readableLength + body.writableLength + raw.writableLength > MOST_UNREAD) raw.destroy();
    },
    isCut: () => raw.destroyed,
    end: () => void (body.writableEnded || body.end()),
  };
}
