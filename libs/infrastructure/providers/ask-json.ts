import { readText } from '../messaging/read-text.js';
import type { OutgoingCall, OutgoingFetch } from '../outgoing/guard-outgoing.js';
import { explainFetch } from '../webhook/explain-fetch.js';

export type JsonAnswer =
  | { readonly status: number; readonly body: unknown }
  | { readonly status: undefined; readonly code: 'no-answer' | 'not-allowed' };

const LIMITS = { milliseconds: 10_000, bytesIn: 256_000 };

/**
 * One call and what was answered as JSON; `body` is undefined for what is none. A whole number that is too large to be
 * held exactly comes as its digits: providers number messages with 18 of them (docs/providers.md, fact W2). Never
 * throws.
 */
export async function askJson(
  fetch: OutgoingFetch,
  url: string,
  call: Omit<OutgoingCall, 'milliseconds'>,
): Promise<JsonAnswer> {
  try {
    const response = await fetch(url, { to: 'provider', ...call, milliseconds: LIMITS.milliseconds });
    const text = await readText(response.body, LIMITS.bytesIn);
    return { status: response.status, body: parsed(text) };
  } catch (error) {
    return { status: undefined, code: explainFetch(error) };
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text, exactly) as unknown;
  } catch {
    return undefined;
  }
};

const exactly = (_: string, value: unknown, told?: { readonly source?: string }): unknown => {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value;
  return told?.source !== undefined && /^-?[0-9]+$/.test(told.source) ? told.source : value;
};
