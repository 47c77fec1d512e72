import type { LinkSessionView } from '../../client/types.gen.js';

export type Session = Pick<LinkSessionView, 'disputeId' | 'partyId' | 'serviceId'> & {
  /** Of an account, which may act for several. */
  readonly acting?: string;
};

/** The link's own token, from the page's address. */
export const linkTokenIn = (pathname: string): string | undefined =>
  /^\/l\/(?<token>[^/]+)/.exec(pathname)?.groups?.['token'];
