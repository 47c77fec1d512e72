import { until } from '../../support/until.js';
import type { Json } from '../../stories/kit/client.js';

type Seen = { readonly body: Json; readonly etag: string };

/** Reading may be repeated as one likes: over an outage, until there is an answer. */
export const lookUntilAnswered = (url: () => string, headers: Readonly<Record<string, string>>): Promise<Seen> =>
  until(`an answer of ${url()}`, async () => {
    const signal = AbortSignal.timeout(5_000);
    const response = await fetch(url(), { headers, signal }).catch(() => undefined);
    if (!response?.ok) return undefined;
    const body = (await response.json().catch(() => undefined)) as Json | undefined;
    return body && { body, etag: response.headers.get('etag') ?? '' };
  });
