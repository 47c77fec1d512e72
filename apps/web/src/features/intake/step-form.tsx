import type { FormEvent, ReactNode } from 'react';
import { FILING_WORDS as WORDS } from '#messages/ui/filing.js';
import { useLanguage } from '../../shared/language/language.js';
import { SendButton } from '../../shared/parts/send-button.js';
import type { Writing } from './use-complaint.js';

export type StepProps = Writing & { readonly next: () => Promise<void> };
type Props = Pick<StepProps, 'busy' | 'next'> & { readonly children: ReactNode };

/** One step: what was written is kept on the server, however incomplete, and the next step is shown. */
export function StepForm({ busy, next, children }: Props) {
  const { say } = useLanguage();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy) void next();
  };
  return (
    <form onSubmit={submit} noValidate>
      {children}
      <SendButton busy={busy} words={say(WORDS.keepAndGoOn)} />
    </form>
  );
}
