import type { FormEvent, ReactNode } from 'react';
import type { Trouble } from '../connection/reply.js';
import { ReadingForm } from './reading.js';
import { SendButton } from './send-button.js';
import { TroubleNotice } from './trouble-notice.js';

type Props = {
  readonly title: string;
  readonly note?: string | undefined;
  readonly act: { readonly busy: boolean; readonly trouble?: Trouble };
  readonly submit: (event: FormEvent) => void;
  readonly children: ReactNode;
};

/** A form that stands in a page, folded away until it is wanted. */
export function FoldedForm({ title, note, act, submit, children }: Props) {
  return (
    <details>
      <summary>{title}</summary>
      <ReadingForm>
        <form onSubmit={submit} noValidate>
          {note !== undefined && <p className="hint">{note}</p>}
          {children}
          <TroubleNotice trouble={act.trouble} />
          <SendButton busy={act.busy} words={title} />
        </form>
      </ReadingForm>
    </details>
  );
}
