/**
 * The kinds of message that go to phones, with the facts of which each is made. In mainland China a text message is a
 * registered template with parameters, so a provider there is told the kind and the facts, and not our words. `token` is
 * the end of `link`: templates hold the domain themselves.
 */
export const MESSAGE_KINDS = {
  document: ['association', 'number', 'document', 'link', 'token'],
  'link-code': ['association', 'code', 'minutes'],
  'confirmation-code': ['association', 'number', 'code', 'minutes'],
  'signature-code': ['association', 'number', 'code', 'minutes'],
  'facts-code': ['association', 'number', 'code', 'minutes'],
  'new-link': ['association', 'link', 'token'],
  'contact-notice': ['association', 'notice'],
  invitation: ['association', 'link', 'token'],
  reminder: ['association', 'number', 'what', 'due', 'link', 'token'],
  'duty-call': ['association', 'number'],
} as const;
export type MessageKind = keyof typeof MESSAGE_KINDS;

/** What a message says, for providers that know templates alone. */
export type TemplateFacts = {
  readonly kind: MessageKind;
  readonly locale: 'zh-CN' | 'en';
  readonly facts: Readonly<Record<string, string>>;
};

/** Of one kind, each fact that it is made of; `token` follows from the link. */
export const templateFacts = (
  kind: MessageKind,
  locale: TemplateFacts['locale'],
  facts: Readonly<Record<string, string>>,
): TemplateFacts => ({
  kind,
  locale,
  facts: facts['link'] === undefined ? facts : { ...facts, token: facts['link'].split('/').at(-1) ?? '' },
});
