import { useQuery } from '@tanstack/react-query';
import { ATTESTED, DEPOSIT_CHECK_WORDS as C } from '#messages/ui/deposits.js';
import { checkDeposit } from '../../../client/sdk.gen.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { instantText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { KnownOf } from '../known-of.js';

/** What is known of a file with this hash. */
export function Checked({ sha256 }: { readonly sha256: string }) {
  const { say, tell, locale } = useLanguage();
  const { association } = useOpen();
  const path = { associationId: association.associationId, sha256 };
  const read = useQuery(queryOf('checkDeposit', checkDeposit, { path }));
  return (
    <KnownOf read={read} code={sha256} words={C} basis={C.meaning}>
      {({ deposits }) =>
        deposits.map(({ number, depositedAt, attestedAt, authority = '', title, depositor }) => (
          <DescriptionList
            key={number}
            facts={[
              { name: say(C.number), value: number },
              { name: say(C.depositedAt), value: instantText(depositedAt, locale) },
              {
                name: say(C.attestedAt),
                value:
                  attestedAt === undefined
                    ? say(C.unfixed)
                    : tell(ATTESTED, { at: instantText(attestedAt, locale), by: authority }),
              },
              ...(title === undefined ? [] : [{ name: say(C.name), value: title }]),
              ...(depositor === undefined ? [] : [{ name: say(C.depositor), value: depositor }]),
            ]}
          />
        ))
      }
    </KnownOf>
  );
}
