import { formatDay, formatList } from '#messages/format.js';
import {
  ASK_REASONS_NAMED,
  ASK_RESULTS_NAMED,
  CHECK_SOURCES_NAMED,
  PROOF_KINDS_NAMED,
  PROOF_STAGES_NAMED,
  type CheckSource,
  type ProofKind,
  type ProofStage,
} from '#messages/qualification/words.js';
import { QUALIFICATION_WORDS as W } from '#messages/ui/desk-qualification.js';
import type { SignedAnswer } from '../../client/types.gen.js';
import { Copyable } from '../../kit/actions/copyable.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Status } from '../../kit/status/status.js';
import { useLanguage } from '../../shared/language/language.js';
import s from '../quick-filing/filing.module.css';
import { ASK_TONES } from './parts.js';

type Paper = {
  readonly kind: ProofKind;
  readonly stage: ProofStage;
  readonly validUntil?: string;
  readonly checkedOn?: string;
  readonly checkedWith?: CheckSource;
};

/** What a platform was told, why and until when, with the signature under it. */
export function AnswerCard({ signed: { answer, signature, note } }: { readonly signed: SignedAnswer }) {
  const { say, locale } = useLanguage();
  const { result, reasons, validUntil } = answer;
  const papers = answer.papers as unknown as readonly Paper[];
  const day = (date: string | undefined): string => (date === undefined ? '—' : formatDay(date, locale));
  const paperText = ({ kind, stage, checkedOn, checkedWith, ...one }: Paper): string =>
    [
      say(PROOF_KINDS_NAMED[kind]),
      say(PROOF_STAGES_NAMED[stage]),
      ...(checkedWith ? [`${day(checkedOn)} ${say(CHECK_SOURCES_NAMED[checkedWith])}`] : []),
      ...(one.validUntil === undefined ? [] : [`${say(W.validUntil)} ${day(one.validUntil)}`]),
    ].join(' · ');
  return (
    <Card title={say(W.result)}>
      <div className={s.form}>
        <div role="status">
          <Status tone={ASK_TONES[result]} word={say(ASK_RESULTS_NAMED[result])} />
        </div>
        <DescriptionList
          facts={[
            {
              name: say(W.reasons),
              value: formatList(
                reasons.map((one) => say(ASK_REASONS_NAMED[one])),
                locale,
              ),
            },
            { name: say(W.validUntil), value: day(validUntil) },
            ...(papers.length === 0
              ? []
              : [
                  {
                    name: say(W.papers),
                    value: (
                      <ul>
                        {papers.map((one, index) => (
                          <li key={`${one.kind} ${index}`}>{paperText(one)}</li>
                        ))}
                      </ul>
                    ),
                  },
                ]),
            { name: say(W.signature), value: <Copyable text={signature} name={say(W.signature)} /> },
          ]}
        />
        <p className={s.quiet}>{note}</p>
      </div>
    </Card>
  );
}
