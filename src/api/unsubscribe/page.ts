import type { Language } from '../../platform/errors/messages';
import { escapeHtml } from '../message-template/domain/message-html';
import type { Subscription } from './queries/find-subscription';

type Words = Readonly<Record<Language, string>>;

const KINDS: Readonly<Record<Subscription['messageClass'], Words>> = {
  fundraising: { fr: 'les demandes de dons', en: 'requests for gifts' },
  commercial: { fr: 'l’infolettre et les offres', en: 'the newsletter and offers' },
};

const STYLE =
  'body{font:18px/1.5 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem;color:#222;background:#fff}button{font:inherit;padding:.75rem 1rem;margin:.5rem 0;width:100%;border:1px solid #4945ff;border-radius:4px;background:#4945ff;color:#fff;cursor:pointer}button.second{background:#fff;color:#271fe0}button:focus-visible{outline:3px solid #f29d41;outline-offset:2px}';

/** What somebody sees before they decide. It changes nothing: scanners follow links, and only the buttons post. */
export function choicePage({ organizationName, messageClass, language }: Subscription): string {
  const kind = KINDS[messageClass];
  const name = escapeHtml(organizationName);
  const words = {
    fr: {
      title: 'Se désabonner',
      ask: `Que souhaitez-vous ne plus recevoir de <strong>${name}</strong> par courriel?`,
      kind: `Ne plus recevoir ${kind.fr}`,
      everything: 'Ne plus rien recevoir, sauf les reçus officiels',
    },
    en: {
      title: 'Unsubscribe',
      ask: `What would you like to stop receiving from <strong>${name}</strong> by e-mail?`,
      kind: `Stop ${kind.en}`,
      everything: 'Stop everything but official receipts',
    },
  }[language];
  // No address in `action`: the form posts to the page it stands on.
  return page(
    language,
    words.title,
    `<p>${words.ask}</p>
<form method="post">
<button name="leave" value="kind">${words.kind}</button>
<button name="leave" value="everything" class="second">${words.everything}</button>
</form>`,
  );
}

/** What they see when it is done. */
export function donePage({ organizationName, messageClass, language }: Subscription, leaving: 'kind' | 'everything'): string {
  const name = escapeHtml(organizationName);
  const kind = KINDS[messageClass][language];
  const done = {
    fr:
      leaving === 'kind'
        ? `Vous ne recevrez plus ${kind} de <strong>${name}</strong>.`
        : `<strong>${name}</strong> ne vous écrira plus par courriel, sauf pour vos reçus officiels.`,
    en:
      leaving === 'kind'
        ? `You will no longer receive ${kind} from <strong>${name}</strong>.`
        : `<strong>${name}</strong> will not e-mail you any more, but for your official receipts.`,
  }[language];
  return page(language, { fr: 'C’est fait', en: 'Done' }[language], `<p role="status">${done}</p>`);
}

/** For an address that we did not make, or whose message is gone; nobody knows the reader's language then. */
export function unknownPage(): string {
  return page(
    'fr',
    'Adresse inconnue · Unknown address',
    '<p>Ce lien n’est pas valide. Répondez au courriel reçu pour vous désabonner.</p>\n<p lang="en">This link is not valid. Reply to the e-mail you received to unsubscribe.</p>',
  );
}

function page(language: Language, title: string, content: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>`;
}
