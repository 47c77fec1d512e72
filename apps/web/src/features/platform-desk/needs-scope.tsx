import type { ReactNode } from 'react';
import { choiceOf } from '#messages/forms/choices.js';
import { NEEDS_SCOPE, PLATFORM_DESK as W } from '#messages/ui/platform-desk.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { useLanguage } from '../../shared/language/language.js';
import { usePlatform, type Scope } from './use-platform.js';

/** A part that the API answers those alone who have this scope; others are told whom to ask. */
export function NeedsScope({ scope, children }: { readonly scope: Scope; readonly children: ReactNode }) {
  const { say, tell, locale } = useLanguage();
  if (usePlatform().may(scope)) return children;
  const name = choiceOf('namePlatformPerson', 'scopes', scope, locale);
  return (
    <EmptyState title={tell(NEEDS_SCOPE, { name })}>
      <p>{say(W.askForScope)}</p>
    </EmptyState>
  );
}
