/**
 * The reader that carries to its end what died with the request that recorded it, some seconds later. Where the request
 * lived it finds nothing to do, so that nobody has to wait for it.
 */
export const PARTIES_READER = 'follow-parties-2';
