import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { AccountsPart } from './people/accounts-part.js';
import { ContactsPart } from './people/contacts-part.js';
import { MandatesPart } from './people/mandates-part.js';
import { ResetsPart } from './people/resets-part.js';
import { PartsPage } from './parts-page.js';

/** Who works here, in which offices, and what needs a second administrator. */
export function PeoplePage() {
  return (
    <PartsPage
      title={W.people}
      parts={[
        { id: 'accounts', words: W.accounts, content: <AccountsPart /> },
        { id: 'contacts', words: W.contacts, content: <ContactsPart /> },
        { id: 'resets', words: W.resets, content: <ResetsPart /> },
        { id: 'mandates', words: W.mandates, content: <MandatesPart /> },
      ]}
    />
  );
}
