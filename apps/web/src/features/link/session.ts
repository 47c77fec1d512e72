import type { LinkSessionView } from '../../client/types.gen.js';

export type Session = Pick<LinkSessionView, 'token' | 'disputeId' | 'partyId' | 'serviceId'>;

/** The link's own token, from the page's address. */
export const linkTokenIn = (pathname: string): string | undefined => /^\/l\/(?<token>[^/]+)/.exec(pathname)?.groups?.['token'];
