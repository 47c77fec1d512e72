import { useEffect, type ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { useLanguage } from '../shared/language/language.js';
import { Toasts } from './overlays/toast.js';
import './look/tokens.css';
import './look/base.css';

export type Scheme = 'light' | 'dark' | 'system';
export type Density = 'regular' | 'compact';
type Props = {
  readonly scheme?: Scheme;
  readonly density?: Density;
  /** Goes to an address of this site without loading the page anew; without it, links do what links do. */
  readonly navigate?: (href: string) => void;
  readonly children: ReactNode;
};

const DARK = '(prefers-color-scheme: dark)';

/** Everything of the kit stands below it: language, colours by the system or by choice, density, and the toasts. */
export function KitRoot({ scheme = 'system', density = 'regular', navigate, children }: Props) {
  const { locale } = useLanguage();
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['density'] = density;
    const dark = matchMedia(DARK);
    const apply = (): void => {
      dataset['scheme'] = scheme === 'system' ? (dark.matches ? 'dark' : 'light') : scheme;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [scheme, density]);
  return (
    <I18nProvider locale={locale === 'en' ? 'en-GB' : locale}>
      {navigate ? <RouterProvider navigate={navigate}>{children}</RouterProvider> : children}
      <Toasts />
    </I18nProvider>
  );
}
