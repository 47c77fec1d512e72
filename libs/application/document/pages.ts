/** `association`: the name in its address (slugOf); ids, which older mails have, lead there too. */
type Place = { readonly association: string; readonly disputeId: string };

/**
 * Where those who have an account find a dispute: an address that stays, which mails carry for years. `pagesUrl` has no
 * slash at its end.
 */
export const disputePage = (pagesUrl: string, { association, disputeId }: Place): string =>
  `${pagesUrl}/a/${association}/disputes/${disputeId}`;

/** The page of one document in it, by the service with which it was sent. */
export const documentPage = (
  pagesUrl: string,
  { serviceId, ...place }: Place & { readonly serviceId: string },
): string => `${disputePage(pagesUrl, place)}/documents/${serviceId}`;

/** Where anybody confirms a document, by the log reference at its foot; printed on paper, and so for ever. */
export const confirmationPage = (pagesUrl: string, association: string, code: string): string =>
  `${pagesUrl}/a/${association}/document/${code}`;

/** Where anybody who has a deposited file confirms it, by its hash; printed on certificates, and so for ever. */
export const depositCheckPage = (pagesUrl: string, association: string, sha256: string): string =>
  `${pagesUrl}/a/${association}/deposits/check/${sha256}`;

/** All bulletins of an association, or one by its number; printed and followed, and so for ever. */
export const bulletinPage = (pagesUrl: string, association: string, number?: string): string =>
  [`${pagesUrl}/a/${association}/bulletins`, ...(number === undefined ? [] : [number])].join('/');
