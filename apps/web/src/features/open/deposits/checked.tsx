import { useQuery } from '@tanstack/react-query';
import { ATTESTED, DEPOSIT_CHECK_WORDS as C } from '#messages/ui/deposits.js';
import { checkDeposit } from '../../../client/sdk.gen.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Banner } from '../../../kit/status/banner.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { instantText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import s from '../open.module.css';

/** What is known of a file with this hash. */
export function Checked({ sha256 }: { readonly sha256: string }) {
  const { say, tell, locale } = useLanguage();
  const { association } = useOpen();
  const path = { associationId: association.associationId, sha256 };
  const { data, error, isPending, refetch } = useQuery(queryOf('checkDeposit', checkDeposit, { path }));
  const trouble = troubleOf(error);
  if (isPending) return <Skeleton lines={4} />;
  if (trouble?.status === 404)
    return (
      <Banner isNew tone="overdue" title={say(C.notFound)}>
        <p className={s.hash}>{sha256}</p>
        <p>{say(C.notFoundHelp)}</p>
      </Banner>
    );
  if (!data) return <TroubleBanner trouble={trouble} again={() => void refetch()} />;
  return (
    <section className={s.stack}>
      <Banner isNew tone="lifted" title={say(C.found)}>
        <p className={s.hash}>{sha256}</p>
      </Banner>
      {data.deposits.map(({ number, depositedAt, attestedAt, authority = '', title, depositor }) => (
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
      ))}
      <p className={s.basis}>{say(C.meaning)}</p>
    </section>
  );
}
