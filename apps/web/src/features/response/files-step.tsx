import { useState, type FormEvent } from 'react';
import { COUNTER_NOTICE_WORDS as WORDS } from '#messages/ui/counter-notice.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import { goTo } from '../../shared/parts/route.js';
import { ChooseFiles } from '../service/choose-files.js';
import type { NamedFile } from '../service/named-file.js';
import type { DraftFile } from './draft.js';
import { FileCard } from './file-card.js';
import type { Drafting } from './use-draft.js';

type Props = Drafting & { readonly mediaTypes: readonly string[] | undefined };

/** Files are named here by their hashes; their bytes follow when the declaration is on record. */
export function FilesStep({ draft, change, mediaTypes }: Props) {
  const { say } = useLanguage();
  const [reading, setReading] = useState(false);
  const next = (event: FormEvent): void => {
    event.preventDefault();
    goTo('counter-notice', 'preview');
  };
  const edit = (ref: string, part: Partial<DraftFile>): void =>
    change({ files: draft.files.map((one) => (one.ref === ref ? { ...one, ...part } : one)) });
  return (
    <form onSubmit={next} noValidate>
      <ul className="cards">
        {draft.files.map((file) => (
          <FileCard
            key={file.ref}
            file={file}
            originals={draft.files.filter(({ ref, part }) => part === 'confidential' && ref !== file.ref)}
            onChange={(part) => edit(file.ref, part)}
            onRemove={() => change({ files: draft.files.filter(({ ref }) => ref !== file.ref) })}
          />
        ))}
      </ul>
      <ChooseFiles
        files={draft.files}
        hint={say(WORDS.filesHint)}
        mediaTypes={mediaTypes}
        onAdd={(more) => change({ files: [...draft.files, ...more.map(hidden)] })}
        onReading={setReading}
      />
      <button type="submit" className="main" disabled={reading}>
        {say(PAGE_WORDS.next)}
      </button>
    </form>
  );
}

/** Confidential until its owner says otherwise: a slip in that direction harms nobody. */
const hidden = (file: NamedFile): DraftFile => ({ ...file, description: file.name, part: 'confidential' });
