import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { CONFIRM_WORDS as C, STANDINGS_EXPLAINED, STANDINGS_NAMED } from '#messages/ui/open-documents.js';
import { confirmDocument } from '../../../client/sdk.gen.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Status } from '../../../kit/status/status.js';
import type { Tone } from '../../../kit/status/tones.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { KnownOf } from '../known-of.js';

const TONES: Readonly<Record<keyof typeof STANDINGS_NAMED, Tone>> = {
  issued: 'neutral',
  'in-force': 'lifted',
  corrected: 'due',
  superseded: 'overdue',
  withdrawn: 'overdue',
};

/** What is known of the document with this code. */
export function Confirmed({ code }: { readonly code: string }) {
  const { say, locale } = useLanguage();
  const { association } = useOpen();
  const path = { associationId: association.associationId, code };
  const read = useQuery(queryOf('confirmDocument', confirmDocument, { path }));
  return (
    <KnownOf read={read} code={code} words={C} basis={C.compare}>
      {({ documents }) =>
        documents.map((one) => (
          <DescriptionList
            key={JSON.stringify(one)}
            facts={[
              { name: say(C.kind), value: one.title },
              { name: say(C.issuedOn), value: formatDay(one.issuedOn as Parameters<typeof formatDay>[0], locale) },
              {
                name: say(C.standing),
                value: (
                  <>
                    <Status tone={TONES[one.standing]} word={say(STANDINGS_NAMED[one.standing])} />
                    <p>{say(STANDINGS_EXPLAINED[one.standing])}</p>
                  </>
                ),
              },
              { name: say(C.by), value: say(one.by === 'file' ? C.byFile : C.byLog) },
            ]}
          />
        ))
      }
    </KnownOf>
  );
}
