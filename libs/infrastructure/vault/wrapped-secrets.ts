/** Where secrets lie that the master key wraps by itself (wrapSecret): each has to be wrapped anew with it. */
export type WrappedSecret = {
  readonly table: string;
  readonly column: string;
  /** What a row is found by, and what its purpose is made of. */
  readonly keys: readonly string[];
  readonly purpose: (keys: readonly string[]) => string;
};

const answerPurpose = ([caller, key]: readonly string[]): string => `answer:${JSON.stringify([caller, key])}`;
const webhookPurpose = ([id]: readonly string[]): string => `webhook:${id}`;
const messagesPurpose = ([association, channel]: readonly string[]): string =>
  `message-provider:${association}:${channel}`;
const signaturesPurpose = ([association]: readonly string[]): string => `signature-provider:${association}`;

/** Every one of them; a file that wraps secrets and is not accounted for here fails wrapped-secrets.spec.ts. */
export const WRAPPED_SECRETS: readonly WrappedSecret[] = [
  { table: 'office.platform', column: 'webhook_secret_wrapped', keys: ['id'], purpose: webhookPurpose },
  { table: 'office.platform', column: 'previous_secret_wrapped', keys: ['id'], purpose: webhookPurpose },
  // before the places to which it goes on, so that none of these secrets moves past the wrapping
  {
    table: 'office.provider_hire',
    column: 'secret_wrapped',
    keys: ['association_id', 'service'],
    purpose: (keys) => (keys[1] === 'signature' ? signaturesPurpose(keys) : messagesPurpose(keys)),
  },
  {
    table: 'office.message_provider',
    column: 'secret_wrapped',
    keys: ['association_id', 'channel'],
    purpose: messagesPurpose,
  },
  {
    table: 'office.signature_provider',
    column: 'secret_wrapped',
    keys: ['association_id'],
    purpose: signaturesPurpose,
  },
  { table: 'office.delivery', column: 'note_wrapped', keys: ['id'], purpose: ([id]) => `delivery-note:${id}` },
  { table: 'office.reassignment', column: 'note_wrapped', keys: ['id'], purpose: ([id]) => `reassignment-note:${id}` },
  { table: 'office.duty_phone', column: 'wrapped', keys: ['account_id'], purpose: ([id]) => `duty-phone:${id}` },
  { table: 'office.push_key', column: 'private_wrapped', keys: ['id'], purpose: ([id]) => `push-key:${id}` },
  { table: 'office.signing_key', column: 'private_wrapped', keys: ['id'], purpose: ([id]) => `answer-key:${id}` },
  { table: 'office.file_name_key', column: 'wrapped', keys: ['id'], purpose: ([id]) => `file-names:${id}` },
  { table: 'office.push_subscription', column: 'wrapped', keys: ['id'], purpose: ([id]) => `push:${id}` },
  {
    table: 'office.sandbox_message',
    column: 'sealed',
    keys: ['message_id'],
    purpose: ([id]) => `sandbox-message:${id}`,
  },
  { table: 'office.factor', column: 'secret', keys: ['id'], purpose: ([id]) => `totp:${id}` },
  { table: 'office.issuer', column: 'client_secret', keys: ['id'], purpose: ([id]) => `issuer:${id}` },
  { table: 'office.answer', column: 'sealed', keys: ['caller', 'key'], purpose: answerPurpose },
];
