import { type Check, newId, unknown, send, taken, spoiled } from './try-webhook.js';

/** Beyond this a platform works before it answers. */
const PROMPT = 3_000;
const MINUTE = 60_000;

const STRANGER = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;

/** What every receiver of Standard Webhooks has to get right, each tried for itself. */
export const WEBHOOK_CHECKS: readonly Check[] = [
  {
    name: 'a signed webhook is taken with 2xx',
    run: async (place) => taken(await send(place), 'Answer 2xx as soon as it is written down.'),
  },
  {
    name: 'a type of event that it does not know is taken with 2xx',
    run: async (place) =>
      taken(
        await send(place, { body: { ...unknown(place.now()), type: 'parley.not-yet-invented' } }),
        'Take unknown types and leave them alone: Parley learns new ones before you do.',
      ),
  },
  {
    name: `it answers within ${PROMPT / 1_000} s`,
    run: async (place) => {
      const answered = await send(place);
      if ('failed' in answered)
        return `no answer came (${answered.failed}). Write it down, answer, and work afterwards.`;
      return answered.milliseconds > PROMPT
        ? `took ${Math.round(answered.milliseconds)} ms. Write it down, answer, and work afterwards; Parley waits 15 s.`
        : undefined;
    },
  },
  spoiled(
    'a webhook signed with another secret is refused',
    { secret: STRANGER },
    'Verify webhook-signature (HMAC-SHA256 over id.timestamp.body) and answer 401; anybody can forge it now.',
  ),
  spoiled(
    'a body that was changed on the way is refused',
    { spoil: (sent) => (sent.body = sent.body.replace('PL-CHECK', 'PL-OTHER')) },
    'Sign over the bytes as they came, not over JSON that was parsed and written again.',
  ),
  spoiled(
    'a webhook without a signature is refused',
    { spoil: ({ headers }) => delete headers['webhook-signature'] },
    'Refuse what is not signed with 401.',
  ),
  spoiled(
    'a webhook without an id is refused',
    { spoil: ({ headers }) => delete headers['webhook-id'] },
    'Without webhook-id nobody can tell a repetition: refuse it.',
  ),
  spoiled(
    'a webhook under another id than was signed is refused',
    { spoil: ({ headers }) => (headers['webhook-id'] = newId()) },
    'The id belongs to what is signed.',
  ),
  spoiled(
    'a webhook signed ten minutes ago is refused',
    { off: -10 * MINUTE },
    'Compare webhook-timestamp with your clock and refuse what is more than five minutes away; else old ones can be replayed.',
  ),
  spoiled(
    'a webhook signed in ten minutes is refused',
    { off: 10 * MINUTE },
    'Compare webhook-timestamp with your clock in both directions.',
  ),
  {
    name: 'a webhook with an old and a new signature is taken',
    run: async (place) => {
      const add = (sent: { headers: Record<string, string> }): void =>
        void (sent.headers['webhook-signature'] =
          `v1,${Buffer.alloc(32).toString('base64')} ${sent.headers['webhook-signature']}`);
      return taken(
        await send(place, { spoil: add }),
        'webhook-signature is a list with spaces between: one that fits is enough, so that secrets can be replaced.',
      );
    },
  },
  {
    name: 'the same delivery five times, three of them at once, is taken each time',
    run: async (place) => {
      const id = newId();
      const answers = [
        ...(await Promise.all([1, 2, 3].map(() => send(place, { id })))),
        await send(place, { id }),
        await send(place, { id }),
      ];
      return answers
        .map((one) =>
          taken(
            one,
            'A delivery that was taken before is taken again and does nothing: answer 2xx, or Parley goes on repeating it.',
          ),
        )
        .find(Boolean);
    },
  },
  {
    name: 'events that come in another order than they happened are taken',
    run: async (place) => {
      const late = await send(place);
      const early = await send(place, { body: unknown(new Date(place.now().getTime() - 24 * 60 * MINUTE)) });
      return (
        taken(late, 'Answer 2xx.') ??
        taken(
          early,
          'An older event may come after a newer one: judge freshness by webhook-timestamp, never by the timestamp in the body.',
        )
      );
    },
  },
  {
    name: 'GET is no delivery',
    run: async (place) => {
      const answered = await send(place, { method: 'GET' });
      return 'status' in answered && answered.status < 300
        ? `answered ${answered.status} to a GET. Take POST alone.`
        : undefined;
    },
  },
];
