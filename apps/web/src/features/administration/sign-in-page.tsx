import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { PLATFORM_WORDS } from '#messages/ui/desk-platforms.js';
import { AUTHORITY_WORDS } from '#messages/ui/deposits.js';
import { MAIL_WORDS } from '#messages/ui/incoming-mails.js';
import { PROVIDER_WORDS } from '#messages/ui/desk-providers.js';
import { SETTINGS_WORDS } from '#messages/ui/desk-settings.js';
import { PartsPage } from './parts-page.js';
import { IssuersPart } from './sign-in/issuers-part.js';
import { KeysPart } from './sign-in/keys-part.js';
import { PolicyPart } from './sign-in/policy-part.js';
import { AuthoritiesPart } from './sign-in/authorities-part.js';
import { MailIntakePart } from './sign-in/mail-intake-part.js';
import { ProvidersPart } from './sign-in/providers-part.js';
import { RegistrationsPart } from './sign-in/registrations-part.js';
import { SettingsPart } from './sign-in/settings-part.js';

const ADMINISTRATOR = ['administrator'] as const;

/** How people come in. */
export function SignInPage() {
  return (
    <PartsPage
      title={W.signIn}
      parts={[
        { id: 'registrations', words: W.registrations, content: <RegistrationsPart /> },
        { id: 'issuers', words: W.issuers, offices: ADMINISTRATOR, content: <IssuersPart /> },
        { id: 'policy', words: W.factorPolicy, offices: ADMINISTRATOR, content: <PolicyPart /> },
        { id: 'keys', words: PLATFORM_WORDS.keys, offices: ADMINISTRATOR, content: <KeysPart /> },
        { id: 'providers', words: PROVIDER_WORDS.title, offices: ADMINISTRATOR, content: <ProvidersPart /> },
        { id: 'mail-intake', words: MAIL_WORDS.intake, offices: ADMINISTRATOR, content: <MailIntakePart /> },
        { id: 'authorities', words: AUTHORITY_WORDS.title, offices: ADMINISTRATOR, content: <AuthoritiesPart /> },
        {
          id: 'open',
          words: SETTINGS_WORDS.association,
          offices: ADMINISTRATOR,
          content: <SettingsPart />,
        },
      ]}
    />
  );
}
