import { useQuery } from '@tanstack/react-query';
import { OPEN_DATA_WORDS as D } from '#messages/ui/open-data.js';
import { listOpenData } from '../../../client/sdk.gen.js';
import { Card } from '../../../kit/data/card.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';
import { TakeFile } from './take-file.js';

/** Which files there are, what their columns are, and under which licence. */
export function OpenDataPage() {
  const { say } = useLanguage();
  const { association } = useOpen();
  const path = { associationId: association.associationId };
  const { data, error, isPending, refetch } = useQuery(queryOf('listOpenData', listOpenData, { path }));
  return (
    <OpenPage title={say(D.title)} lead={say(D.lead)}>
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      {isPending && <Skeleton lines={8} />}
      {data && (
        <>
          <DescriptionList
            facts={[
              {
                name: say(D.licence),
                value: (
                  <>
                    {data.licence}
                    <p>{say(D.licenceNote)}</p>
                  </>
                ),
              },
            ]}
          />
          <h2>{say(D.files)}</h2>
          <p className={s.basis}>{say(D.checksum)}</p>
          {data.sets.map(({ name, schema, columns, files }) => (
            <Card key={name} title={say(D[name])}>
              <DescriptionList
                facts={[
                  { name: say(D.schema), value: <span className={s.hash}>{schema}</span> },
                  { name: say(D.columns), value: <span className={s.hash}>{columns.join(', ')}</span> },
                ]}
              />
              {files.length === 0 && <p>{say(D.noFiles)}</p>}
              <ul className={s.tags}>
                {files.flatMap((file) =>
                  data.formats.map((format) => <TakeFile key={file + format} file={`${file}.${format}`} />),
                )}
              </ul>
            </Card>
          ))}
        </>
      )}
    </OpenPage>
  );
}
