import { DISPUTE_WORDS } from '#messages/pages/dispute.js';
import { useLanguage } from '../../language/language.js';
import { Back } from '../../parts/back.js';
import { Page } from '../../parts/page.js';
import { Uploads } from './uploads.js';

export function FilesPage() {
  const { say } = useLanguage();
  return (
    <Page title={say(DISPUTE_WORDS.files)} above={<Back />}>
      <Uploads />
    </Page>
  );
}
