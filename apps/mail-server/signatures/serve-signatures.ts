import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Webhook } from 'standardwebhooks';
import { isSigned, type SignedHeaders } from '#infrastructure/messaging/delivery-report.js';
import { NewWish, openSignatures, type Answer } from './open-signatures.js';
import { signaturesPage, signingPage } from './signing-page.js';

export type SigningOptions = {
  readonly folder: string;
  readonly secret: string;
  /** Where reports go. */
  readonly reportUrl: string;
  readonly now: () => Date;
};
type Reference = { Params: { reference: string } };

const PAUSE = 2_000;

/**
 * Plays a provider of reliable electronic signatures: takes wishes by its signed interface, shows each text on a page
 * where it is signed or declined, and reports that under its own signature until it is taken.
 */
export function serveSignatures(
  app: FastifyInstance,
  { folder, secret, reportUrl, now }: SigningOptions,
): { readonly stop: () => Promise<void> } {
  const signatures = openSignatures(folder);
  let [stopped, running, timer] = [false, Promise.resolve(), undefined as NodeJS.Timeout | undefined];

  const report = async (): Promise<void> => {
    clearTimeout(timer);
    for (const reference of signatures.unreported()) {
      const body = reportOf(reference, signatures.find(reference));
      if (await isTaken(reportUrl, secret, `signed_${reference}`, now(), body)) await signatures.reported(reference);
    }
    if (!stopped && signatures.unreported().length > 0) timer = setTimeout(soon, PAUSE);
  };
  const soon = (): void => void (running = running.then(report));

  const limit = { bodyLimit: 1_000_000 };
  app.post<{ Body: string }>('/v1/signatures', limit, async ({ headers, body, protocol, host }, reply) => {
    if (!isSigned(secret, headers as SignedHeaders, body)) return reply.code(401).send({ code: 'bad-signature' });
    const wish = NewWish.safeParse(parsed(body));
    if (!wish.success || sha256(wish.data.text) !== wish.data.documentSha256)
      return reply.code(400).send({ code: 'bad-wish' });
    await signatures.keep(wish.data);
    return reply.code(201).send({ signUrl: `${protocol}://${host}/signatures/${wish.data.reference}` });
  });
  app.get('/signatures', async (_, reply) =>
    reply.type('text/html; charset=utf-8').send(signaturesPage(signatures.all())),
  );
  app.get<Reference>('/signatures/:reference', async ({ params }, reply) => {
    const found = signatures.find(params.reference);
    if (!found) return reply.code(404).send();
    return reply.type('text/html; charset=utf-8').send(signingPage(found.wish, found.status));
  });
  app.post<Reference & { Body: string }>('/signatures/:reference', async ({ params, body }, reply) => {
    const answer = new URLSearchParams(body).get('answer');
    if (!signatures.find(params.reference)) return reply.code(404).send();
    if (!isAnswer(answer)) return reply.code(400).send({ code: 'bad-answer' });
    await signatures.answer(params.reference, answer);
    soon();
    return reply.redirect(`/signatures/${params.reference}`, 303);
  });
  soon();
  return {
    stop: async (): Promise<void> => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** A certificate of this person's and a number for this signature, each the same whenever it is told. */
const reportOf = (reference: string, found: ReturnType<ReturnType<typeof openSignatures>['find']>): string => {
  const { wish, status } = found ?? {};
  if (!wish || status !== 'signed') return JSON.stringify({ reference, status: 'declined' });
  const certificate = `demo-${sha256(wish.signer.name).slice(0, 16)}`;
  return JSON.stringify({
    reference,
    status,
    certificate,
    signature: `sig-${sha256(reference).slice(0, 24)}`,
    documentSha256: wish.documentSha256,
  });
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const isAnswer = (text: string | null): text is Answer => text === 'signed' || text === 'declined';

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
};

const isTaken = async (url: string, secret: string, id: string, at: Date, body: string): Promise<boolean> => {
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    });
    return status < 300 || status === 401; // what is not believed now will not be believed later
  } catch {
    return false;
  }
};
