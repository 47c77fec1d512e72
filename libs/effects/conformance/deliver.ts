import { signedHeaders } from '#infrastructure/webhook/signed-headers.js';

export type Answered = { readonly status: number; readonly milliseconds: number } | { readonly failed: string };

/** Where test webhooks go, how they are signed, and how one calls out. */
export type Place = {
  readonly url: string;
  readonly secret: string;
  readonly now: () => Date;
  readonly call: Call;
  /** Why nothing came, in what may be told to who asked. */
  readonly explain: (error: unknown) => string;
};

export type Call = (
  url: string,
  sent: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly milliseconds: number;
  },
) => Promise<Pick<Response, 'status' | 'arrayBuffer'>>;

export type Delivery = Place & {
  readonly id: string;
  readonly body: object;
  /** By how much the time of its signature is wrong, in milliseconds. */
  readonly off?: number;
  /** Changes headers and bytes after they were signed. */
  readonly spoil?: (sent: { headers: Record<string, string>; body: string }) => void;
  readonly method?: string;
};

/** Longer than any platform should take; what takes more has failed. */
const PATIENCE = 20_000;

/** One delivery as Parley makes it, or spoiled on purpose. */
export async function deliver({
  url,
  secret,
  id,
  body,
  now,
  call,
  explain,
  off = 0,
  spoil,
  method = 'POST',
}: Delivery): Promise<Answered> {
  const payload = JSON.stringify(body);
  const headers = signedHeaders(secret, id, new Date(now().getTime() + off), payload);
  if (!headers) throw new Error('The secret is none: Standard Webhooks writes it whsec_ and Base64');
  const sent = { headers: { ...headers }, body: payload };
  spoil?.(sent);
  const begun = performance.now();
  try {
    const init = { method, headers: sent.headers, milliseconds: PATIENCE };
    const response = await call(url, method === 'GET' ? init : { ...init, body: sent.body });
    await response.arrayBuffer();
    return { status: response.status, milliseconds: performance.now() - begun };
  } catch (error) {
    return { failed: explain(error) };
  }
}
