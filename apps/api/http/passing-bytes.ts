import { IncomingMessage } from 'node:http';
import { letGoOf } from '#infrastructure/files/let-go-of.js';
import { steadyBytes } from './steady-bytes.js';

/**
 * The same for who keeps nothing: what was given is gone when the next is asked for. What this very process asks of
 * itself comes over no line: those bytes are the asker's, who may send them again.
 */
export async function* passingBytes(request: IncomingMessage): AsyncGenerator<Buffer, void, void> {
  const isOverALine = request instanceof IncomingMessage;
  for await (const bytes of steadyBytes(request)) {
    yield bytes;
    if (isOverALine) letGoOf(bytes);
  }
}
