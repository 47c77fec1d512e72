import type { OutgoingFetch } from '../outgoing/guard-outgoing.js';
import { explainFetch } from '../webhook/explain-fetch.js';

export type OtlpReceiver = {
  readonly fetch: OutgoingFetch;
  /** Where it is taken by OTLP over HTTP, such as https://collector.example/v1/logs. */
  readonly url: string;
  /** What lets us in there. */
  readonly token?: string | undefined;
};

const PATIENCE = 15_000;

/** A short word for why a request of OTLP in JSON was not taken; undefined when it was. */
export async function postOtlp(
  { fetch, url, token }: OtlpReceiver,
  body: string,
  milliseconds = PATIENCE,
): Promise<string | undefined> {
  try {
    const answer = await fetch(url, {
      to: 'collector',
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body,
      milliseconds,
    });
    await answer.body?.cancel();
    return answer.ok ? undefined : `http-${answer.status}`;
  } catch (error) {
    return explainFetch(error);
  }
}
