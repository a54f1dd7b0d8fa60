import { isRecord } from '../is-record';

interface Described {
  readonly summary: string;
  readonly description: string;
}

/** The document as a page for people: no script, no address but our own. */
export function documentPage(document: Readonly<Record<string, unknown>>): string {
  const paths = isRecord(document.paths) ? document.paths : {};
  const sections = Object.entries(paths).map(([path, methods]) => section(path, isRecord(methods) ? methods : {}));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mécène · API</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}code{font-size:.95em}h2{font-size:1rem;margin:2rem 0 .25rem;overflow-wrap:anywhere}dt{font-weight:600}dd{margin:0 0 .5rem}@media(prefers-color-scheme:dark){body{background:#181826;color:#eee}a{color:#9db7ff}}</style>
</head>
<body>
<h1>Mécène · API</h1>
<p>Sign in with <code>POST /api/v1/auth/local {"identifier","password"}</code> and send <code>Authorization: Bearer …</code>. The whole description, for tools: <a href="/api/v1/openapi.json">openapi.json</a>.</p>
<p lang="fr">Connectez-vous avec <code>POST /api/v1/auth/local</code> puis envoyez <code>Authorization: Bearer …</code>. La description complète, pour les outils : <a href="/api/v1/openapi.json">openapi.json</a>.</p>
${sections.join('\n')}
</body>
</html>`;
}

function section(path: string, methods: Readonly<Record<string, unknown>>): string {
  const items = Object.entries(methods).flatMap(([method, described]) =>
    isDescribed(described)
      ? [`<dt><code>${method.toUpperCase()}</code> ${escape(described.summary)}</dt><dd lang="fr">${escape(described.description)}</dd>`]
      : [],
  );
  return `<h2><code>${escape(path)}</code></h2><dl>${items.join('')}</dl>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function isDescribed(value: unknown): value is Described {
  return isRecord(value) && typeof value.summary === 'string' && typeof value.description === 'string';
}
