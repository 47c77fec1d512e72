import { useQuery } from '@tanstack/react-query';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import { KNOWLEDGE_EVENTS, KNOWLEDGE_WORDS as W } from '#messages/ui/desk-knowledge.js';
import { getPlatformKnowledge } from '../../../client/sdk.gen.js';
import type { KnowledgeEntryBody } from '../../../client/types.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { itemTitle } from '../../dispute/subjects.js';
import { OpenedCard } from '../opened-card.js';
import { Part } from '../part.js';
import { useCase, useNames } from '../use-case.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

/** What platforms received and answered, and when, with what they say against it; read once somebody asks. */
export function PlatformKnowledge() {
  const { say } = useLanguage();
  return (
    <OpenedCard title={say(W.title)} help={say(W.help)} look={say(W.look)}>
      <Items />
    </OpenedCard>
  );
}

function Items() {
  const { say } = useLanguage();
  const { disputeId, view } = useCase();
  const read = useQuery(queryOf('getPlatformKnowledge', getPlatformKnowledge, { path: { disputeId } }));
  return (
    <Part read={read} empty={say(W.none)} isEmpty={({ items }) => items.length === 0}>
      {({ items }) =>
        items.map(({ itemId, entries }) => (
          <section key={itemId}>
            <h4>{itemTitle(view, itemId)}</h4>
            <ul className={s.lines}>
              {entries.map((entry) => (
                <li key={entry.entry}>
                  <Entry entry={entry} />
                </li>
              ))}
            </ul>
          </section>
        ))
      }
    </Part>
  );
}

function Entry({ entry: { what, document, platformId, at, corrections } }: { readonly entry: KnowledgeEntryBody }) {
  const { say, locale } = useLanguage();
  const short = useShort();
  const nameOf = useNames();
  const said = [
    wordOf(KNOWLEDGE_EVENTS, what, locale),
    ...(document === undefined ? [] : [wordOf(DOCUMENT_KINDS, document, locale)]),
  ];
  return (
    <>
      <span className={s.between}>
        <span>{said.join(' · ')}</span>
        <time dateTime={at}>{short(at)}</time>
      </span>
      <small>{nameOf(platformId)}</small>
      {corrections.map((one) => (
        <small key={one.at}>
          {[say(W.correction), one.text, one.happenedAt && short(one.happenedAt)].filter(Boolean).join(' · ')}
        </small>
      ))}
    </>
  );
}
