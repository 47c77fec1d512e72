import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, fetch } from 'undici';
import { boundBody } from './bound-body.js';
import { mayReach, type OutgoingPolicy } from './outgoing-policy.js';

/** Who is called, as traces may tell it: never by name or address. */
export type CalledKind = 'platform' | 'messenger' | 'signer' | 'issuer' | 'push' | 'provider' | 'collector';

export type OutgoingCall = {
  /** For traces alone. */
  readonly to?: CalledKind;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal?: AbortSignal;
  /** For the whole exchange, the answer's body included. */
  readonly milliseconds?: number;
  /** Of the answer's body; reading more rejects. */
  readonly bytesIn?: number;
};

/** `fetch` under guard. Rejects with NotAllowed where nobody may be called; redirects are answers like others. */
export type OutgoingFetch = (url: string | URL, call?: OutgoingCall) => Promise<Response>;

export class NotAllowed extends Error {
  override readonly name = 'NotAllowed';
  readonly code = 'NOT_ALLOWED';
}

/** How a name becomes addresses; the system's way unless a test has a server of its own. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const LIMITS = { milliseconds: 15_000, bytesIn: 1_000_000 };

/**
 * The one way by which the system calls addresses that people have entered. Each connection resolves its name once and
 * dials only what was checked of that answer, so a name that changes its mind between check and connection wins
 * nothing; the address that answered is checked once more (ASVS 5.0 1.3.6, 13.2.4).
 */
export function guardOutgoing(
  policy: OutgoingPolicy,
  resolve: Resolve = systemLookup,
): { readonly fetch: OutgoingFetch; readonly close: () => Promise<void> } {
  const connect: buildConnector.connector = (options, done) => {
    const scheme = options.protocol;
    const port = Number(options.port || (scheme === 'https:' ? 443 : 80));
    const may = (address: string): boolean => mayReach(policy, { scheme, port, address });
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !may(host)) return done(new NotAllowed(), null);
    const lookup: LookupFunction = (hostname, asked, found) =>
      resolve(hostname, { ...asked, all: true }, (error, addresses) => {
        if (error) return found(error, []);
        const good = addresses.filter(({ address }) => may(address));
        const [first] = good;
        if (!first) return found(new NotAllowed(), []);
        return asked.all ? found(null, good) : found(null, first.address, first.family);
      });
    return buildConnector({ timeout: LIMITS.milliseconds, lookup })(options, (...outcome) => {
      const [error, socket] = outcome;
      if (error) return done(error, null);
      if (may(socket.remoteAddress ?? '')) return done(null, socket);
      socket.destroy();
      return done(new NotAllowed(), null);
    });
  };
  const agent = new Agent({ connect });

  return {
    fetch: async (
      url,
      { milliseconds = LIMITS.milliseconds, bytesIn = LIMITS.bytesIn, signal, to: _, ...call } = {},
    ) => {
      const ends = [AbortSignal.timeout(milliseconds), ...(signal ? [signal] : [])];
      const answer = await fetch(url, {
        ...call,
        redirect: 'manual',
        signal: AbortSignal.any(ends),
        dispatcher: agent,
      });
      return boundBody(answer as unknown as Response, bytesIn); // undici's own, of the same shape
    },
    close: () => agent.destroy(),
  };
}
