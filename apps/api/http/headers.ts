import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** Of an answer that is given before the request came to any of what follows. */
export const BARE_HEADERS = {
  'content-security-policy':
    "default-src 'none';object-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

/**
 * Security headers. Only behind HTTPS may a browser be told to use nothing else: on a local network there may be no
 * other way.
 */
export async function protect(fastify: FastifyInstance, url: string): Promise<void> {
  const secure = url.startsWith('https:');
  await fastify.register(helmet, {
    strictTransportSecurity: secure && { maxAge: 31_536_000, includeSubDomains: true },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        objectSrc: ["'none'"],
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
