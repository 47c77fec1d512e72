import type { IncomingMessage } from 'node:http';
import { letGoOf } from '#infrastructure/files/let-go-of.js';
import { steadyBytes } from './steady-bytes.js';

/** The same for who keeps nothing: what was given is gone when the next is asked for. */
export async function* passingBytes(request: IncomingMessage): AsyncGenerator<Buffer, void, void> {
  for await (const bytes of steadyBytes(request)) {
    yield bytes;
    letGoOf(bytes);
  }
}
