import { PAGE_WORDS } from '#messages/ui/pages.js';
import { useLanguage } from '../../shared/language/language.js';
import type { NamedFile } from './named-file.js';

type Props = { readonly files: readonly NamedFile[]; readonly onRemove: (ref: string) => void };

/** Files that were chosen, each of which can be taken away again. */
export function FileList({ files, onRemove }: Props) {
  const { say } = useLanguage();
  if (files.length === 0) return null;
  return (
    <ul className="cards">
      {files.map(({ ref, name }) => (
        <li className="card" key={ref}>
          <p>
            <strong>{name}</strong>
          </p>
          <button type="button" className="quiet" onClick={() => onRemove(ref)}>
            {say(PAGE_WORDS.remove)}
            <span className="unseen"> {name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
