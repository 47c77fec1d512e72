import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * Security headers. Only behind HTTPS may a browser be told to use nothing else: on a local network there may be no
 * other way.
 */
export async function protect(fastify: FastifyInstance, url: string): Promise<void> {
  const secure = url.startsWith('https:');
  await fastify.register(helmet, {
    strictTransportSecurity: secure && { maxAge: 31_536_000 },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
  });
  fastify.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
}
