import fastify from 'fastify';
import { isSigned, type SignedHeaders } from '#infrastructure/messaging/delivery-report.js';
import { serveSignatures } from '../signatures/serve-signatures.js';
import { style } from '../page/layout.js';
import { BEHAVIOURS, openBehaviours, type Behaviour } from './behaviour.js';
import { NewMessage, openPhones } from './open-phones.js';
import { phonePage, phonesPage } from './phones-page.js';
import { reportDeliveries } from './report-deliveries.js';

export type PhonesOptions = {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly folder: string;
  readonly secret: string;
  /** Where delivery reports go; without it none are sent. */
  readonly reportUrl?: string | undefined;
  readonly now: () => Date;
};

const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const guards = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};
type Phone = { Params: { to: string } };

/**
 * Plays a provider of text and WeChat messages: takes them by its signed interface, shows them as phones' inboxes,
 * reports on them as told. Signs beside it.
 */
export async function startPhones({ host, port, folder, secret, reportUrl, now }: PhonesOptions) {
  const [phones, behaviours] = [openPhones(folder), openBehaviours()];
  const reports =
    reportUrl === undefined ? undefined : reportDeliveries({ url: reportUrl, secret, phones, behaviours, now });
  const app = fastify({ forceCloseConnections: true, bodyLimit: 20_000 });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    ['application/json', 'application/x-www-form-urlencoded'],
    { parseAs: 'string' },
    (_request, body, done) => done(null, body),
  );
  app.addHook('onSend', async (_, reply) => void reply.headers(guards));

  app.post<{ Body: string }>('/v1/messages', async ({ headers, body }, reply) => {
    if (!isSigned(secret, headers as SignedHeaders, body)) return reply.code(401).send({ code: 'bad-signature' });
    const message = NewMessage.safeParse(parsed(body));
    if (!message.success) return reply.code(400).send({ code: 'bad-message' });
    if (behaviours.of(message.data.to) === 'refused') return reply.code(422).send({ code: 'blocked' });
    const kept = { ...message.data, id: String(headers['webhook-id']), receivedAt: now().toISOString() };
    if ((await phones.keep(kept)) === 'new') reports?.owe(kept);
    return reply.code(202).send({ messageId: kept.id });
  });
  app.post<Phone & { Body: string }>('/phones/:to/behaviour', async ({ params, body }, reply) => {
    const wanted = new URLSearchParams(body).get('behaviour');
    if (!isBehaviour(wanted)) return reply.code(400).send({ code: 'bad-behaviour' });
    behaviours.tell(params.to, wanted);
    return reply.redirect(`/phones/${encodeURIComponent(params.to)}`, 303);
  });
  app.get('/', async (_, reply) => reply.type('text/html; charset=utf-8').send(phonesPage(phones.find())));
  app.get('/style.css', async (_, reply) => reply.type('text/css; charset=utf-8').send(style));
  app.get<Phone>('/phones/:to', async ({ params }, reply) =>
    reply.type('text/html; charset=utf-8').send(phonePage(params.to, phones.find(params.to), behaviours.of(params.to))),
  );
  app.get<{ Querystring: { to?: string } }>('/api/messages', async ({ query }) => ({
    messages: phones.find(query.to),
  }));

  const signing =
    reportUrl === undefined
      ? undefined
      : serveSignatures(app, { folder, secret, reportUrl: new URL('/signature-reports', reportUrl).href, now });
  const url = await app.listen({ host, port });
  return {
    port: Number(new URL(url).port),
    close: async (): Promise<void> => {
      await Promise.all([reports?.stop(), signing?.stop()]);
      await app.close();
    },
  };
}

const isBehaviour = (text: string | null): text is Behaviour => BEHAVIOURS.some((one) => one === text);

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
};
