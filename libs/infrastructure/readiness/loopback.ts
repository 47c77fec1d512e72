const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Whether a host’s name or address is this machine’s own and nobody else’s. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);
