import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { useLanguage } from '../../shared/language/language.js';
import { pathTo } from '../../shared/parts/route.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { useOwnExhibits } from './use-own-exhibits.js';

/** A file that was named and not yet sent is easily forgotten. */
export function MissingFiles() {
  const { say } = useLanguage();
  const { view } = useDispute();
  const { own, missing } = useOwnExhibits();
  if (!own || own.length === 0) return null;
  const open = missing && missing.length > 0 && subjectsFor(view, 'StoreEvidence').length > 0;
  if (!open) return null;
  return (
    <section className="notice">
      <h2>{say(DISPUTE_WORDS.filesMissing)}</h2>
      <p>
        <a className="quiet" href={pathTo('files')}>
          {say(DISPUTE_WORDS.sendFiles)}
        </a>
      </p>
    </section>
  );
}
