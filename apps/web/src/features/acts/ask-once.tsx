import { FORM_WORDS as W } from '#messages/forms/words.js';
import { Confirm } from '../../kit/overlays/confirm.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = {
  readonly act: string;
  readonly isOpen: boolean;
  readonly isPending: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
};

/** Before what cannot be taken back. */
export function AskOnce(props: Props) {
  const { say } = useLanguage();
  return (
    <Confirm {...props} title={say(W.sure)}>
      <p>{say(W.sureDetail)}</p>
    </Confirm>
  );
}
