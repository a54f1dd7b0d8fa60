import type { StrapiApp } from '@strapi/strapi/admin';
import authLogo from './auth-logo.svg';
import menuLogo from './menu-logo.svg';
import { english, french } from './translations';

const LANGUAGE_KEY = 'strapi-admin-language';
/** Banners that advertise Strapi's own news have no setting: what counts is having been dismissed, here before they show. */
const PROMOTIONS = ['undefined', 'false'].map((instance) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${instance}`);
const STRAPI_TITLE = / \| Strapi$|^Strapi Admin$/;

export default {
  config: {
    auth: { logo: authLogo },
    menu: { logo: menuLogo },
    locales: ['fr'],
    tutorials: false,
    notifications: { releases: false },
    translations: { en: english, fr: french },
  },

  register(): void {
    // The sign-in page comes before anyone could choose: follow the browser.
    if (localStorage.getItem(LANGUAGE_KEY) === null && navigator.language.startsWith('fr')) localStorage.setItem(LANGUAGE_KEY, 'fr');
    for (const key of PROMOTIONS) localStorage.setItem(key, 'true');
  },

  bootstrap(_app: StrapiApp): void {
    signTitles();
  },
};

/** Strapi's screens write "… | Strapi" in the browser's tab; people look for the product they know. */
function signTitles(): void {
  const sign = (): void => {
    if (STRAPI_TITLE.test(document.title)) document.title = `${document.title.replace(STRAPI_TITLE, '')} · Mécène`.replace(/^ · /, '');
  };
  sign();
  new MutationObserver(sign).observe(document.head, { childList: true, subtree: true, characterData: true });
}
