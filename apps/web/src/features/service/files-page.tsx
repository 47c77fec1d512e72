import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { useLanguage } from '../../shared/language/language.js';
import { Back } from '../../shared/parts/back.js';
import { Page } from '../../shared/parts/page.js';
import { Uploads } from './uploads.js';

export function FilesPage() {
  const { say } = useLanguage();
  return (
    <Page title={say(DISPUTE_WORDS.files)} above={<Back />}>
      <Uploads />
    </Page>
  );
}
