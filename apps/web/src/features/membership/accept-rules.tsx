import { MEMBERSHIP_WORDS as W } from '#messages/ui/desk-membership.js';
import { Checkbox } from '../../kit/choices/checkbox.js';
import { useLanguage } from '../../shared/language/language.js';

type Props = {
  readonly label: string;
  readonly isAccepted: boolean;
  readonly isMissing: boolean;
  readonly onChange: (isAccepted: boolean) => void;
};

/** That a version was read and is accepted; what is missing is said beside it. */
export function AcceptRules({ label, isAccepted, isMissing, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <div>
      <Checkbox label={label} isSelected={isAccepted} isInvalid={isMissing} onChange={onChange} />
      {isMissing && <p role="alert">{say(W.acceptMissing)}</p>}
    </div>
  );
}
