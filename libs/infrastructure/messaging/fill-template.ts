import type { TemplateFacts } from './message-kinds.js';

type Template<P> = { readonly id: string; readonly parameters: P };

/** The template that was registered for this kind in this language, or in every one. */
export const templateOf = <P>(
  templates: Readonly<Record<string, Template<P>>>,
  { kind, locale }: TemplateFacts,
): Template<P> | undefined => templates[`${kind}.${locale}`] ?? templates[kind];

/** What stands in its parameters; a fact that this message does not have is empty. */
export const filled = ({ facts }: TemplateFacts, fact: string): string => facts[fact] ?? '';
