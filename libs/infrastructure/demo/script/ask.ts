export type Json = Readonly<Record<string, unknown>>;
export type Headers = Readonly<Record<string, string>>;
/** Asks for JSON. Throws with the problem. */
export type Ask = (
  method: 'GET' | 'POST' | 'PUT',
  url: string,
  headers: Headers,
  body?: Json | Buffer,
) => Promise<Json>;
