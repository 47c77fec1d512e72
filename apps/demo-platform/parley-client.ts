import { z } from 'zod';
import { pathOf, type Report } from './report.js';
import {
  Clock,
  Document,
  Measure,
  Link,
  Dispute,
  HandedOver,
  Preservation,
  Delegation,
  type DecidedItem,
  type ResultItem,
  Adoptions,
} from './parley-answers.js';

/** Parley answered, and repeating would give the same answer. `problem` is its code, or null after success. */
export type ParleyAnswer = { readonly status: number; readonly problem: string | null };

type Sending = {
  readonly method?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
};
export type ParleyOptions = { readonly url: string; readonly apiKey: string };

/**
 * The part of Parley's API that a platform needs. Everything throws what is worth trying again: no answer in 10 s, a
 * broken connection, an answer that says so.
 */
export function parleyClient({ url, apiKey }: ParleyOptions) {
  const send = (path: string, signal: AbortSignal, { headers, ...init }: Sending = {}): Promise<Response> => {
    const target = new URL(url);
    // of an address in a webhook the path alone: our key goes to Parley and to nobody else
    const { pathname, search } = new URL(path, url);
    target.pathname = pathname;
    target.search = search;
    return fetch(target, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
      headers: {
        authorization: `Bearer ${apiKey}`,
        accept: 'application/json',
        'accept-language': 'zh-CN',
        ...headers,
      },
    });
  };
  const get = async <T>(shape: z.ZodType<T>, path: string, signal: AbortSignal): Promise<T> => {
    const response = await send(path, signal);
    if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await problemOf(response)}`);
    return shape.parse(await response.json());
  };
  return {
    /**
     * Legal time of the association. Outside production it may run ahead of this machine's: nothing is dated by our own
     * clock.
     */
    getNow: async (signal: AbortSignal): Promise<string> => (await get(Clock, '/v1/clock', signal)).now,
    getDocument: (documentUrl: string, signal: AbortSignal) => get(Document, documentUrl, signal),
    getMeasures: async (measuresUrl: string, signal: AbortSignal) =>
      (await get(z.object({ measures: z.array(Measure) }), measuresUrl, signal)).measures,
    getPreservations: async (disputeId: string, signal: AbortSignal) =>
      (
        await get(
          z.object({ preservations: z.array(Preservation) }),
          `/v1/disputes/${encodeURIComponent(disputeId)}/preservations`,
          signal,
        )
      ).preservations,
    /** What we are asked to adopt. Throws where it is not there yet: it is worth asking again. */
    getDecidedItems: async (
      disputeId: string,
      adoptionId: string,
      signal: AbortSignal,
    ): Promise<readonly DecidedItem[]> => {
      const { adoptions } = await get(Adoptions, `/v1/disputes/${encodeURIComponent(disputeId)}/adoptions`, signal);
      const asked = adoptions.find((one) => one.adoptionId === adoptionId);
      if (!asked) throw new Error(`Dispute ${disputeId} shows no adoption ${adoptionId}`);
      return asked.items;
    },
    /** The items of a result that has too many for a webhook. Throws where it is not there yet. */
    getResultItems: async (
      delegationUrl: string,
      resultId: string,
      signal: AbortSignal,
    ): Promise<readonly ResultItem[]> => {
      const { results } = await get(Delegation, delegationUrl, signal);
      const result = results.find((one) => one.resultId === resultId);
      if (!result) throw new Error(`${delegationUrl} shows no result ${resultId}`);
      return result.items;
    },
    /** The link that goes to the merchant's phone. Asked again it is the same. */
    makeLink: async (linkUrl: string, key: string, signal: AbortSignal): Promise<string> => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': key };
      const response = await send(linkUrl, signal, { method: 'POST', headers, body: '{}' });
      if (!response.ok) throw new Error(`POST ${linkUrl}: ${response.status} ${await problemOf(response)}`);
      return Link.parse(await response.json()).url;
    },
    /**
     * Hands a contested complaint over; the same again under its reference gives the same dispute. Throws what Parley
     * refuses, with all its defects.
     */
    delegate: async (body: object, key: string, signal: AbortSignal) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': key };
      const response = await send('/v1/delegations', signal, { method: 'POST', headers, body: JSON.stringify(body) });
      if (response.ok) return { taken: true as const, ...HandedOver.parse(await response.json()) };
      if (response.status !== 429 && isWorthRepeating(response))
        throw new Error(`delegate: ${response.status} ${await problemOf(response)}`);
      return { taken: false as const, status: response.status, problem: (await response.json()) as object };
    },
    getDispute: (disputeId: string, signal: AbortSignal) =>
      get(Dispute, `/v1/disputes/${encodeURIComponent(disputeId)}`, signal),
    /** With the same key the same report counts once, however often it is sent. */
    send: async (report: Report, key: string, signal: AbortSignal): Promise<ParleyAnswer> => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': key };
      const response = await send(pathOf(report), signal, {
        method: 'POST',
        headers,
        body: JSON.stringify(report.body),
      });
      const problem = response.ok ? null : await problemOf(response);
      if (problem !== null && isWorthRepeating(response))
        throw new Error(`${report.operation}: ${response.status} ${problem}`);
      if (response.ok) await response.arrayBuffer(); // so that the next call finds the connection free
      return { status: response.status, problem };
    },
  };
}

export type ParleyClient = ReturnType<typeof parleyClient>;

/**
 * A refusal by rule stays a refusal. A key that is being replaced (401), too many calls and whatever says when to come
 * back do not.
 */
const isWorthRepeating = ({ status, headers }: Response): boolean =>
  status >= 500 || [401, 408, 425, 429].includes(status) || headers.has('retry-after');

const Problem = z.object({ code: z.string() });
const problemOf = async (response: Response): Promise<string> => {
  const { data } = Problem.safeParse(await response.json().catch(() => undefined));
  return data?.code ?? response.statusText;
};
