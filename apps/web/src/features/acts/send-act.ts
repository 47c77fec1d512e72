import { client } from '../../client/client.gen.js';
import { actKey, endAct } from '../../shared/connection/act-key.js';
import { mayPass, replyOf, type Answered, type Reply } from '../../shared/connection/reply.js';
import { bodyOf } from './model/body-of.js';
import type { Form, Values } from './model/field.js';

export type Sent = {
  readonly form: Form;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Values;
  readonly values: Values;
  /** Where bytes are sent as they are. */
  readonly file?: File | undefined;
  /** The mark of the dispute as it was seen. */
  readonly etag?: string | undefined;
};
export type Answer = Readonly<Record<string, unknown>>;

/** Each sends something real, and tells how a provider is now. */
const TRIALS: ReadonlySet<string> = new Set(['tryMessageProvider', 'trySignatureProvider', 'tryIdentityProvider']);

/** What goes out, as it goes out. */
export const requestOf = ({ form, params, query, values }: Sent) => ({
  path: params,
  query: bodyOf(form.query, query),
  body: form.sends === 'json' ? bodyOf(form.fields, values) : undefined,
});

/**
 * Sends one act once, however often it is tried: the same content goes under the same Idempotency-Key until it is
 * answered, over a reload too. `name` tells this act from every other that this tab may have begun.
 */
export async function sendAct(
  name: string,
  sent: Sent,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply<Answer>> {
  const { form, file, etag } = sent;
  const request = requestOf(sent);
  const key = actKey(name, JSON.stringify(request));
  const reply = await replyOf<Answer>(
    () =>
      ask(form, request, file, {
        ...(form.isKeyed && { 'idempotency-key': key }),
        ...(form.isConditional && etag !== undefined && { 'if-match': etag }),
        ...headers,
      }),
    undefined,
    TRIALS.has(form.operationId) ? [] : undefined,
  );
  if (reply.ok || !mayPass(reply.trouble)) endAct(name);
  return reply;
}

const ask = (
  form: Form,
  { path, query, body }: ReturnType<typeof requestOf>,
  file: File | undefined,
  headers: Readonly<Record<string, string>>,
): Promise<Answered<Answer>> => {
  const asked = { method: form.method as 'POST', url: form.path, path, query };
  if (form.sends === 'bytes')
    return client.request<{ readonly 200: Answer }>({
      ...asked,
      body: file,
      bodySerializer: null,
      headers: { ...headers, 'content-type': 'application/octet-stream' },
    });
  if (form.sends === 'nothing') return client.request<{ readonly 200: Answer }>({ ...asked, headers });
  return client.request<{ readonly 200: Answer }>({
    ...asked,
    body,
    headers: { ...headers, 'content-type': 'application/json' },
  });
};
