import { setTimeout } from 'node:timers/promises';

type Caller = { readonly headers: Readonly<Record<string, string>> };

/** Sends the bytes of a file until an API takes them, whichever stands: the same again change nothing. */
export async function sendBytes(api: () => string, { headers }: Caller, path: string, bytes: Buffer): Promise<void> {
  for (;;) {
    const response = await fetch(api() + path, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
      signal: AbortSignal.timeout(5_000),
    }).catch(() => undefined);
    if (response && response.status < 500) return;
    await setTimeout(100);
  }
}
