import { formatDay, formatList } from '#messages/format.js';
import { ASK_REASONS_NAMED, ASK_RESULTS_NAMED } from '#messages/qualification/words.js';
import { QUALIFICATION_WORDS as W } from '#messages/ui/desk-qualification.js';
import { Card } from '../../kit/data/card.js';
import { Table } from '../../kit/data/table.js';
import { Status } from '../../kit/status/status.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { ASK_TONES, type AskPart } from './parts.js';

/** Every question of a platform, and what it was told. */
export function Asks({ asks }: { readonly asks: readonly AskPart[] }) {
  const { say, locale } = useLanguage();
  const asked = ({ question = {} }: AskPart): string =>
    [
      question.brand,
      question.class === undefined ? undefined : `${say(W.class)} ${question.class}`,
      question.day === undefined ? undefined : formatDay(question.day, locale),
    ]
      .filter((one) => one !== undefined)
      .join(' · ');
  return (
    <Card title={say(W.asks)}>
      {asks.length === 0 && <p>{say(W.noAsks)}</p>}
      {asks.length > 0 && (
        <Table
          label={say(W.asks)}
          rows={asks.map((one) => ({ ...one, id: one.askId }))}
          columns={[
            { id: 'platform', label: say(W.platform), isName: true, cell: ({ platform }) => platform ?? '—' },
            { id: 'at', label: say(W.askedAt), cell: ({ askedAt }) => tableText(askedAt) },
            { id: 'question', label: say(W.question), cell: asked },
            {
              id: 'result',
              label: say(W.result),
              cell: ({ result }) => <Status tone={ASK_TONES[result]} word={say(ASK_RESULTS_NAMED[result])} />,
            },
            {
              id: 'reasons',
              label: say(W.reasons),
              cell: ({ reasons }) =>
                formatList(
                  reasons.map((one) => say(ASK_REASONS_NAMED[one])),
                  locale,
                ),
            },
          ]}
        />
      )}
    </Card>
  );
}
