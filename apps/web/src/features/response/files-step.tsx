import type { FormEvent } from 'react';
import { COUNTER_NOTICE_WORDS as WORDS } from '#messages/ui/counter-notice.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { useIsReading } from '../../shared/parts/reading.js';
import { goTo } from '../../shared/parts/route.js';
import { ToldFiles } from './told-files.js';
import type { Drafting } from './use-draft.js';

type Props = Drafting & { readonly mediaTypes: readonly string[] | undefined };

/** Files are named here by their hashes; their bytes follow when the declaration is on record. */
export function FilesStep({ draft, change, mediaTypes }: Props) {
  const { say } = useLanguage();
  const isReading = useIsReading();
  const next = (event: FormEvent): void => {
    event.preventDefault();
    goTo('counter-notice', 'preview');
  };
  return (
    <form onSubmit={next} noValidate>
      <ToldFiles
        files={draft.files}
        part="confidential"
        hint={say(WORDS.filesHint)}
        mediaTypes={mediaTypes}
        onChange={(edit) => change(({ files }) => ({ files: edit(files) }))}
      />
      <button type="submit" className="main" disabled={isReading}>
        {say(PAGE_WORDS.next)}
      </button>
    </form>
  );
}
