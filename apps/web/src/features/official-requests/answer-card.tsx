import { formatDay } from '#messages/format.js';
import { HANDOVER_WAYS_NAMED } from '#messages/official-request/words.js';
import { DESK_AUTHORITIES as W } from '#messages/ui/desk-authorities.js';
import type { OfficialRequestView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import s from '../registers/registers.module.css';

/** What is proposed, approved or went out: the letter, the files by their hashes, and who agreed to which hash. */
export function AnswerCard({ one: { answer } }: { readonly one: OfficialRequestView }) {
  const { say, locale } = useLanguage();
  if (!answer) return null;
  const { text, hash, hashes, proposedBy, proposedAt, approvedBy, approvedAt, way, reference, handedOverOn } = answer;
  const by = (name: string | undefined, at: string | undefined) => at && `${name ?? '—'} · ${instantText(at, locale)}`;
  const facts = [
    { name: say(W.letter), value: text && <p className={s.words}>{text}</p> },
    { name: say(W.answerHash), value: <span className={s.words}>{hash}</span> },
    {
      name: say(W.enclosed),
      value:
        hashes.length === 0
          ? say(W.nothingEnclosed)
          : hashes.map((one) => (
              <p key={one} className={s.words}>
                {one}
              </p>
            )),
    },
    { name: say(W.proposedBy), value: by(proposedBy, proposedAt) },
    { name: say(W.approvedBy), value: by(approvedBy, approvedAt) },
    {
      name: say(W.handedOver),
      value:
        way &&
        handedOverOn &&
        `${say(HANDOVER_WAYS_NAMED[way])} · ${formatDay(handedOverOn, locale)} · ${reference ?? '—'}`,
    },
  ];
  return (
    <Card title={say(W.answer)}>
      <DescriptionList facts={facts} />
    </Card>
  );
}
