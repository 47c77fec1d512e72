import { CONSIDERATIONS } from '#messages/intake/considerations.js';
import type { Words } from '#messages/locale.js';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import type { WithdrawComplaintBody } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { Line } from '../response/proceeding/line.js';
import { OneOf } from '../response/proceeding/one-of.js';

export type WhyBack = {
  readonly given?: WithdrawComplaintBody['consideration'] | undefined;
  readonly reason: string;
};

type Props = {
  readonly typed: WhyBack;
  readonly label: Words;
  readonly wanting: boolean;
  readonly onChange: (part: Partial<WhyBack>) => void;
};

/** Whoever takes something back says whether it was given anything for that, and why if it wants to. */
export function ConsiderationFields({ typed: { given: chosen, reason }, label, wanting, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <>
      <OneOf
        legend={say(W.consideration)}
        words={CONSIDERATIONS}
        chosen={chosen}
        wanting={wanting}
        onChange={(given) => onChange({ given })}
      />
      <Line label={say(label)} optional long value={reason} onChange={(text) => onChange({ reason: text })} />
    </>
  );
}

/** The same as it is sent. Undefined while it lacks what must be said. */
export const bodyOfWhy = ({ given, reason }: WhyBack) =>
  given && { consideration: given, ...(reason.trim() !== '' && { reason: reason.trim() }) };
