import { ServiceUnavailableException } from '@nestjs/common';

/** What Parley answers at once, for somebody who waits: 503 where it does not answer and the same may be asked again. */
export const fromParley = <T>(asked: Promise<T>): Promise<T> =>
  asked.catch((error: unknown) => {
    throw new ServiceUnavailableException('Parley does not answer just now. Ask again.', { cause: error });
  });
