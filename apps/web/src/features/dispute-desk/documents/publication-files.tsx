import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CLOSING_REASONS } from '#messages/core/stages.js';
import { PUBLICATION_FILE_WORDS as W } from '#messages/ui/desk-publication-files.js';
import { listPublications } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Card } from '../../../kit/data/card.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Status } from '../../../kit/status/status.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { itemTitle } from '../../dispute/subjects.js';
import { Part } from '../part.js';
import { useCase } from '../use-case.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

/** Notice, declarations and result of what has ended, as a platform may make them public: without names. */
export function PublicationFiles() {
  const { say } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title={say(W.title)} beside={<Status tone="neutral" word={say(W.redacted)} />}>
      {isOpen ? (
        <Files />
      ) : (
        <Button size="small" onPress={() => setOpen(true)}>
          {say(W.look)}
        </Button>
      )}
    </Card>
  );
}

function Files() {
  const { say, locale } = useLanguage();
  const short = useShort();
  const { disputeId, view } = useCase();
  const read = useQuery(queryOf('listPublications', listPublications, { path: { disputeId } }));
  return (
    <Part read={read}>
      {({ publications }) =>
        publications.map(({ serviceId, number, filedAt, notice, declarations, results }) => (
          <section key={serviceId}>
            <h4>{`${number} · ${short(filedAt)}`}</h4>
            <DescriptionList
              facts={[
                { name: say(W.notice), value: <p className={s.words}>{notice ?? say(W.erased)}</p> },
                ...declarations.map((words) => ({
                  name: say(W.declaration),
                  value: <p className={s.words}>{words}</p>,
                })),
                ...results.map(({ itemId, reason }) => ({
                  name: say(W.result),
                  value: `${itemTitle(view, itemId)} · ${wordOf(CLOSING_REASONS, reason, locale)}`,
                })),
              ]}
            />
          </section>
        ))
      }
    </Part>
  );
}
