import { useQuery } from '@tanstack/react-query';
import { lazyRouteComponent } from '@tanstack/react-router';
import { useState } from 'react';
import { LETTER_WORDS as W } from '#messages/ui/desk-letters.js';
import type { Locale } from '#messages/locale.js';
import { previewLetterVersion } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { fileName } from '../../shared/connection/file-name.js';
import { save } from '../../shared/connection/save.js';
import { queryClient, queryOf, troubleOf } from '../../shared/desk/queries.js';
import { Fetched } from '../desk/fetched.js';
import { useHere } from '../administration/use-here.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from './letters.module.css';

/** What draws PDFs is fetched when a letter is looked at. */
const PdfStage = lazyRouteComponent(() => import('../dispute-desk/evidence/viewer/pdf/pdf-stage.js'), 'PdfStage');

/** Its bytes, which are the same however often they are asked for. */
const bytesOf = ({
  associationId,
  versionId,
  locale,
}: Readonly<Record<'associationId' | 'versionId', string>> & { readonly locale: Locale }) => {
  const path = { associationId, versionId };
  const asked = queryOf('previewLetterVersion', previewLetterVersion, { path, query: { locale }, parseAs: 'blob' });
  return {
    queryKey: ['previewLetterVersion', 'bytes', path, locale] as const,
    queryFn: async () => {
      const file = await queryClient.fetchQuery(asked);
      return { file, bytes: new Uint8Array(await file.arrayBuffer()) };
    },
  };
};

/** A letter of a dispute that never was, made with this version, in either language. */
export function LetterPreview({ versionId }: { readonly versionId: string }) {
  const { path, say, locale: own } = useHere();
  const [locale, setLocale] = useState<Locale>(own);
  const { data, error, refetch } = useQuery(bytesOf({ ...path, versionId, locale }));
  const take = data && (
    <Button onPress={() => save(data.file, fileName([say(W.preview), locale], 'pdf'))}>{say(W.take)}</Button>
  );
  return (
    <section className={s.part} aria-label={say(W.preview)}>
      <h2>{say(W.preview)}</h2>
      <p className={s.help}>{say(W.previewHelp)}</p>
      <div className={s.tools}>
        <Select
          label={say(W.language)}
          options={[
            { id: 'zh-CN', label: say(W.chinese) },
            { id: 'en', label: say(W.english) },
          ]}
          value={locale}
          onChange={(id) => setLocale(id === 'en' ? 'en' : 'zh-CN')}
        />
        {take}
      </div>
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      {data ? (
        <div className={s.letter}>
          <Fetched
            key={locale}
            part={PdfStage}
            given={{ name: say(W.preview), bytes: data.bytes, mediaType: 'application/pdf', watermark: null, take }}
            lines={12}
          />
        </div>
      ) : (
        !error && <Skeleton lines={12} />
      )}
    </section>
  );
}
