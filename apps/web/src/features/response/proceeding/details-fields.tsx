import { PROCEEDING_FIELDS as F } from '#messages/response/proceeding-fields.js';
import { PROCEEDING_PROOFS } from '#messages/response/proceedings.js';
import { useLanguage } from '../../../shared/language/language.js';
import type { TypedDetails } from './details-of.js';
import { Line } from './line.js';
import { OneOf } from './one-of.js';

type Typed = TypedDetails & { readonly proof?: keyof typeof PROCEEDING_PROOFS | undefined };
type Props = {
  readonly typed: Typed;
  /** It was tried to send. */
  readonly wanting: boolean;
  readonly put: (part: Partial<Typed>) => void;
};

/** Before whom a proceeding is, under which number, and what shows it. */
export function DetailsFields({ typed, wanting, put }: Props) {
  const { say } = useLanguage();
  return (
    <>
      <Line label={say(F.body)} value={typed.body} wanting={wanting} onChange={(body) => put({ body })} />
      <Line
        label={say(F.caseNumber)}
        optional
        value={typed.caseNumber}
        onChange={(caseNumber) => put({ caseNumber })}
      />
      <OneOf
        legend={say(F.proof)}
        words={PROCEEDING_PROOFS}
        chosen={typed.proof}
        wanting={wanting}
        onChange={(proof) => put({ proof })}
      />
      <Line label={say(F.text)} optional long value={typed.text} onChange={(text) => put({ text })} />
    </>
  );
}
