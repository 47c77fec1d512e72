import { choiceOf } from '#messages/forms/choices.js';
import { NEUTRALS_WORDS as W } from '#messages/ui/desk-neutrals.js';
import type { QualificationView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Status } from '../../kit/status/status.js';
import { dueText, instantText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';

/** As what a mediator may mediate, by which paper, who saw it when, and until when it counts. */
export function Qualifications({ all }: { readonly all: readonly QualificationView[] }) {
  const { say, locale } = useLanguage();
  const facts = all.map(({ kind, paper, checkedBy, checkedAt, until, counts }) => ({
    name: choiceOf('checkQualification', 'kind', kind, locale),
    value: (
      <>
        <Status tone={counts ? 'lifted' : 'overdue'} word={say(counts ? W.counts : W.countsNot)} />
        <p>
          {[paper, until === undefined ? undefined : `${say(W.countsUntil)} ${dueText(until, locale)}`]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </p>
        <p>
          {say(W.checked)} {instantText(checkedAt, locale)} {checkedBy}
        </p>
      </>
    ),
  }));
  return (
    <Card title={say(W.qualifications)}>
      {facts.length === 0 ? <p>{say(W.noQualification)}</p> : <DescriptionList facts={facts} />}
    </Card>
  );
}
