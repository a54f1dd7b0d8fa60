import { Box, Typography } from '@strapi/design-system';

interface MessageBodyProps {
  readonly title: string;
  readonly content: string;
  readonly isHtml: boolean;
  readonly language: 'fr' | 'en';
}

/**
 * The words of a message as they were written. HTML stands in a frame that runs nothing, opens nothing and
 * fetches nothing from elsewhere: on paper, whatever the theme, as a mail program shows it.
 */
export function MessageBody({ title, content, isHtml, language }: MessageBodyProps) {
  if (!isHtml)
    return (
      <Typography tag="p" lang={language} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {content}
      </Typography>
    );
  return (
    <Box background="neutral0" hasRadius borderColor="neutral200" overflow="hidden">
      <iframe
        title={title}
        sandbox=""
        srcDoc={framed(content, language)}
        style={{ display: 'block', width: '100%', minHeight: '24rem', border: 0, background: '#fff', colorScheme: 'light' }}
      />
    </Box>
  );
}

function framed(content: string, language: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>–</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>body{margin:1rem;font:15px/1.5 system-ui,sans-serif;color:#212134;background:#fff;overflow-wrap:anywhere}</style></head><body>${content}</body></html>`;
}
