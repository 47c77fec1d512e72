import { useQuery } from '@tanstack/react-query';
import { STAGES } from '#messages/core/stages.js';
import { formatList } from '#messages/format.js';
import { PRESERVED_OUTCOMES, PRESERVED_PARTS_NAMED } from '#messages/measures/preservation.js';
import { PRESERVATION_WORDS as W } from '#messages/ui/desk-preservations.js';
import { listPreservations } from '../../../client/sdk.gen.js';
import type { PreservationBody } from '../../../client/types.gen.js';
import { Card } from '../../../kit/data/card.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { itemTitle } from '../../dispute/subjects.js';
import { Part } from '../part.js';
import { useCase, useNames } from '../use-case.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

const TONES = { kept: 'lifted', refused: 'overdue', missing: 'overdue' } as const;

/** Records of live rooms that platforms were asked to keep, and what they answered part by part; read where there are any. */
export function Preservations() {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const read = useQuery(queryOf('listPreservations', listPreservations, { path: { disputeId } }));
  if (read.data?.preservations.length === 0) return null;
  return (
    <Card title={say(W.title)}>
      <Part read={read}>
        {({ preservations }) => (
          <ul className={s.lines}>
            {preservations.map((one) => (
              <li key={one.preservationId}>
                <Preservation asked={one} />
              </li>
            ))}
          </ul>
        )}
      </Part>
    </Card>
  );
}

function Preservation({ asked: { platformId, stage, rooms, parts, results } }: { readonly asked: PreservationBody }) {
  const { say, locale } = useLanguage();
  const short = useShort();
  const { view } = useCase();
  const nameOf = useNames();
  const named = (words: readonly string[]): string => formatList(words, locale);
  return (
    <>
      <span className={s.between}>
        <b>{nameOf(platformId)}</b>
        <Status tone={stage === 'closed' ? 'lifted' : 'now'} word={wordOf(STAGES, stage, locale)} />
      </span>
      <DescriptionList
        facts={[
          { name: say(W.rooms), value: named(rooms.map(({ itemId }) => itemTitle(view, itemId))) },
          { name: say(W.parts), value: named(parts.map((part) => say(PRESERVED_PARTS_NAMED[part]))) },
        ]}
      />
      {results.length === 0 && <small>{say(W.unanswered)}</small>}
      {results.map(({ itemId, part, outcome, keptUntil, sha256 }) => (
        <span key={`${itemId} ${part}`} className={s.between}>
          <span>
            {[
              itemTitle(view, itemId),
              say(PRESERVED_PARTS_NAMED[part]),
              ...(keptUntil === undefined ? [] : [`${say(W.keptUntil)} ${short(keptUntil)}`]),
              ...(sha256 === undefined ? [] : [`SHA-256 ${sha256.slice(0, 12)}…`]),
            ].join(' · ')}
          </span>
          <Status tone={TONES[outcome]} word={say(PRESERVED_OUTCOMES[outcome])} />
        </span>
      ))}
    </>
  );
}
