import fastify from 'fastify';
import type { Mailbox } from '../mailbox/open-mailbox.js';
import { style } from './layout.js';
import { listPage } from './list-page.js';
import { mailPage, notFoundPage } from './mail-page.js';
import { readMail } from './read-mail.js';

type Options = {
  readonly host: string;
  readonly port: number;
  readonly mailbox: Mailbox;
  readonly installation?: string | undefined;
  readonly waiting: () => number;
};
type Query = { Querystring: { to?: string; before?: string } };
type One = { Params: { id: string } };

const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const guards = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** The page for people and the JSON for stories and tests; nothing here changes anything. */
export async function startPage({ host, port, mailbox, installation, waiting }: Options) {
  const app = fastify({ forceCloseConnections: true });
  const search = async ({ to, before }: Query['Querystring'], limit: number) => {
    const found = await mailbox.find({ to: one(to), before: one(before), limit: limit + 1 });
    return { mails: found.slice(0, limit), next: found.length > limit ? found[limit - 1]?.id : undefined };
  };
  app.addHook('onSend', async (_, reply) => void reply.headers(guards));

  app.get<Query>('/', async ({ query }, reply) =>
    reply.type('text/html; charset=utf-8').send(listPage({ ...(await search(query, 100)), to: one(query.to) ?? '' })),
  );
  app.get('/style.css', async (_, reply) => reply.type('text/css; charset=utf-8').send(style));
  app.get<One>('/messages/:id.eml', async ({ params }, reply) => {
    const found = await mailbox.read(params.id);
    if (found === undefined) return reply.callNotFound();
    return reply
      .type('message/rfc822')
      .header('content-disposition', `attachment; filename="${found.summary.id}.eml"`)
      .send(found.eml);
  });
  app.get<One>('/messages/:id', async ({ params }, reply) => {
    const mail = await readMail(mailbox, params.id);
    return mail ? reply.type('text/html; charset=utf-8').send(mailPage(mail)) : reply.callNotFound();
  });
  app.get<Query>('/api/messages', async ({ query }) => {
    const { mails, next } = await search(query, 1_000);
    return { messages: mails, ...(next !== undefined && { next }) };
  });
  app.get<One>('/api/messages/:id', async ({ params }, reply) => {
    const mail = await readMail(mailbox, params.id);
    if (mail === undefined) return reply.code(404).send({ title: 'No such mail' });
    const { eml: _, ...told } = mail;
    return told;
  });
  app.get('/healthz', async () => ({
    status: 'ok',
    messages: mailbox.count(),
    notificationsWaiting: waiting(),
    installation,
  }));
  app.setNotFoundHandler((_, reply) => reply.code(404).type('text/html; charset=utf-8').send(notFoundPage()));

  const url = await app.listen({ host, port });
  return { port: Number(new URL(url).port), close: () => app.close() };
}

/** A repeated parameter arrives as a list; the first counts. */
const one = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : value?.[0];
