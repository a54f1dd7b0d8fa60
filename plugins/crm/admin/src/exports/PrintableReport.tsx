import { lightTheme } from '@strapi/design-system';
import { forwardRef, useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createGlobalStyle, ThemeProvider, useTheme } from 'styled-components';

/** Only the report goes on paper: neither the panel around it nor what one presses. */
const PrintStyles = createGlobalStyle`
  @media print {
    @page { margin: 15mm; }
    html, body, #strapi { height: auto !important; overflow: visible !important; background: #fff !important; }
    body * { visibility: hidden; }
    body :has([data-printable]) { overflow: visible !important; height: auto !important; max-height: none !important; transform: none !important; position: static !important; padding: 0 !important; margin: 0 !important; display: block !important; }
    body :has([data-printable]) > *:not(:has([data-printable])):not([data-printable]) { display: none !important; }
    [data-printable], [data-printable] * { visibility: visible; }
    [data-printable] { -webkit-print-color-adjust: exact; print-color-adjust: exact; background: #fff; }
    [data-printable] button, [data-printable] [data-print='no'] { display: none !important; }
    [data-printable] [role='region'] { overflow: visible !important; max-height: none !important; }
    [data-printable] section, [data-printable] tr { break-inside: avoid; }
    [data-printable] svg.recharts-surface { max-width: 100%; height: auto; }
    [data-print='only'] { display: block !important; }
  }
`;

/** What can be printed, saved as PDF and kept as a picture; on paper it is always light. */
export const PrintableReport = forwardRef<HTMLDivElement, { readonly children: ReactNode }>(function PrintableReport({ children }, ref) {
  const theme = useTheme();
  const isPrinting = usePrinting();
  return (
    <ThemeProvider theme={isPrinting ? lightTheme : theme}>
      <PrintStyles />
      <div ref={ref} data-printable>
        {children}
      </div>
    </ThemeProvider>
  );
});

function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // The page is drawn for paper before the browser takes it.
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}
