/** Of half a session, whose token is sent by itself; in a session nothing, since every call is signed in there. */
export type Bearer = { readonly authorization?: string };

export const bearerOf = (token: string): Bearer => ({ authorization: `Bearer ${token}` });

/** The headers of an act. */
export const actHeaders = (key: string, bearer: Bearer = {}) => ({ 'Idempotency-Key': key, ...bearer });
