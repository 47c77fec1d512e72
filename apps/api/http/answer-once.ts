import type { FastifyInstance } from 'fastify';

/**
 * A handler that has answered by itself ends with nothing, and Fastify then sends that nothing if the answer is not out
 * yet, as while a hook still notes it: the first to arrive would win. What was answered is the answer.
 */
export function answerOnce(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (_, reply, done) => {
    const send = reply.send.bind(reply);
    let answered = false;
    reply.send = (payload?: unknown) => {
      if (answered && payload === undefined) return reply;
      answered = true;
      return send(payload);
    };
    done();
  });
}
