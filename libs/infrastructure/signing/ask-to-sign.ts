import { z } from 'zod';
import { readText } from '../messaging/read-text.js';
import { explainFetch } from '../webhook/explain-fetch.js';
import { signedHeaders } from '../webhook/signed-headers.js';
import { askEsign } from './esign/ask-esign.js';
import type { AskToSign, SigningOutcome } from './signer.js';

const LIMITS = { milliseconds: 10_000, bytesIn: 16_000 };

const Taken = z.object({ signUrl: z.url({ protocol: /^https?$/ }).max(2_000) });
const OUR_FAULT: readonly number[] = [400, 401, 403, 404, 410, 422];

/**
 * The signed HTTP interface: one POST of JSON to `<url>/v1/signatures`, signed as Standard Webhooks 1.0 signs. 2xx with
 * a `signUrl`: the party signs there. Repeated with the same reference it gives the same.
 */
export const askToSign: AskToSign = async (fetch, signer, wish, at) => {
  if (signer.format === 'esign') return askEsign(fetch, signer, wish, at);
  const { reference, title, text, documentSha256 } = wish;
  const said = { reference, title, text, documentSha256, signer: { name: wish.signer.name } };
  const payload = JSON.stringify(said);
  const headers = signedHeaders(signer.secret, `sign_${wish.reference}`, at, payload);
  if (headers === undefined) return { result: 'impossible', code: 'bad-secret' };
  try {
    const asked = {
      to: 'signer' as const,
      method: 'POST',
      headers,
      body: payload,
      milliseconds: LIMITS.milliseconds,
    };
    const response = await fetch(`${signer.url}/v1/signatures`, asked);
    return outcomeOf(response.status, await readText(response.body, LIMITS.bytesIn));
  } catch (error) {
    return { result: 'failed', code: explainFetch(error) };
  }
};

const outcomeOf = (status: number, body: string): SigningOutcome => {
  if (status < 200 || status >= 300)
    return { result: OUR_FAULT.includes(status) ? 'impossible' : 'failed', code: `http-${status}` };
  try {
    return { result: 'taken', signUrl: Taken.parse(JSON.parse(body)).signUrl };
  } catch {
    return { result: 'failed', code: 'bad-answer' };
  }
};
