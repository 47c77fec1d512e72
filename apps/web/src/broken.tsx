import { Component, type ReactNode } from 'react';
import { LOCALES } from '#messages/locale.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';

/**
 * A mistake of ours leaves words on the page and not a white one; both languages, because which one is known no longer.
 */
export class Broken extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <main role="alert">
        {LOCALES.map((locale) => (
          <div key={locale} lang={locale}>
            <h1>{PAGE_WORDS.broken[locale]}</h1>
            <p>{PAGE_WORDS.brokenDetail[locale]}</p>
          </div>
        ))}
        <button type="button" className="main" onClick={() => location.reload()}>
          {LOCALES.map((locale) => PAGE_WORDS.reload[locale]).join(' · ')}
        </button>
      </main>
    );
  }
}
