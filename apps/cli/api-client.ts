/**
 * Asks the API as the installation's operator. `key` makes a repetition harmless. Throws with the problem's title and
 * detail.
 */
export type OperatorClient = {
  readonly get: <T>(path: string) => Promise<T>;
  /** Bytes; the same again change nothing. */
  readonly put: <T>(path: string, bytes: Buffer, headers: Readonly<Record<string, string>>) => Promise<T>;
  readonly post: <T>(path: string, body: object, key: string, headers?: Readonly<Record<string, string>>) => Promise<T>;
};

export const operatorClient = (apiUrl: string, operatorKey: string): OperatorClient => {
  const ask = async <T>(method: string, path: string, init: RequestInit): Promise<T> => {
    const response = await fetch(`${apiUrl}/v1${path}`, { method, ...init, signal: AbortSignal.timeout(120_000) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return JSON.parse(text) as T;
  };
  const authorization = `Bearer ${operatorKey}`;
  return {
    get: (path) => ask('GET', path, { headers: { authorization } }),
    put: (path, bytes, headers) =>
      ask('PUT', path, {
        headers: { authorization, 'content-type': 'application/octet-stream', ...headers },
        body: new Uint8Array(bytes),
      }),
    post: (path, body, key, headers = {}) =>
      ask('POST', path, {
        headers: { authorization, 'content-type': 'application/json', 'idempotency-key': key, ...headers },
        body: JSON.stringify(body),
      }),
  };
};
