import { useCallback } from 'react';
import { ORIGINALS_NAMED } from '#messages/service/translations.js';
import { TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { listTranslations } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { useRoute } from '../../shared/parts/route.js';
import { TroubleNotice } from '../../shared/parts/trouble-notice.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { numberOf } from '../evidence/number-of.js';
import { useExhibits } from '../evidence/said/with-exhibit.js';
import { AskForm } from './ask-form.js';
import { MadeForm } from './made-form.js';
import { TranslationCard } from './translation-card.js';
import type { OriginalHere } from './original.js';

const KINDS = Object.keys(ORIGINALS_NAMED) as readonly OriginalHere['kind'][];
/** Where the text stands of which these are translations. */
const PLACES = { exhibit: 'evidence', letter: 'documents', decision: 'decision', agreement: 'agreement' } as const;

/** The translations of one text, which the address names, with what can be done about them; without one all of them. */
export function TranslationsPage() {
  const { say } = useLanguage();
  const { view, session, reload } = useDispute();
  const { disputeId } = session;
  const [, named, id = '', version] = useRoute();
  const list = useLoad(useCallback(() => listTranslations({ path: { disputeId } }), [disputeId]));
  const exhibits = useExhibits();
  const kind = KINDS.find((one) => one === named);
  const nameOf = (of: { readonly kind: OriginalHere['kind']; readonly id: string }): string =>
    of.kind === 'exhibit' ? numberOf(exhibits.data?.items ?? [], of.id) : say(ORIGINALS_NAMED[of.kind]);
  const original: OriginalHere | undefined = kind && {
    kind,
    id,
    ...(version !== undefined && { version: Number(version) }),
    name: nameOf({ kind, id }),
  };
  const those = (list.data?.items ?? []).filter(
    ({ of }) =>
      !original ||
      (of.kind === original.kind && of.id === id && (version === undefined || of.version === original.version)),
  );
  const ready = list.data !== undefined && exhibits.data !== undefined;
  const trouble = list.trouble ?? exhibits.trouble;
  const again = async (): Promise<void> => void (await Promise.all([list.again(), exhibits.again()]));
  const after = async (): Promise<void> => void (await Promise.all([again(), reload()]));
  const may = (act: string): boolean => subjectsFor(view, act).length > 0;
  return (
    <Page
      title={joined(say(W.title), original?.name)}
      above={<Back to={original ? [PLACES[original.kind], id] : ['evidence']} />}
    >
      <p className="hint">{say(W.closed)}</p>
      <TroubleNotice trouble={trouble} again={() => void again()} />
      {!ready && !trouble && <p role="status">{say(PAGE_WORDS.loading)}</p>}
      {ready && those.length === 0 && <p role="status">{say(W.noneYet)}</p>}
      {ready && (
        <ul className="cards">
          {those.map((one) => (
            <TranslationCard
              key={one.translationId}
              translation={one}
              original={original ?? { ...one.of, name: nameOf(one.of) }}
              after={after}
            />
          ))}
        </ul>
      )}
      {ready && original && may('AskForTranslation') && <AskForm original={original} after={after} />}
      {ready && original && may('FileTranslation') && <MadeForm original={original} />}
    </Page>
  );
}
