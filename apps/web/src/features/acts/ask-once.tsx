import type { ReactNode } from 'react';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { Confirm } from '../../kit/overlays/confirm.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = {
  readonly act: string;
  readonly isOpen: boolean;
  readonly isPending: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** What it would come to. */
  readonly children?: ReactNode;
};

/** Before what cannot be taken back. */
export function AskOnce({ children, ...props }: Props) {
  const { say } = useLanguage();
  return (
    <Confirm {...props} title={say(W.sure)}>
      <p>{say(W.sureDetail)}</p>
      {children}
    </Confirm>
  );
}
