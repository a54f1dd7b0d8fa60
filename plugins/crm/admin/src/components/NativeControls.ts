import { createGlobalStyle } from 'styled-components';

/** The browser draws some parts of fields itself, a calendar, the list of a select: they follow the panel's theme, which the browser does not know. */
export const NativeControls = createGlobalStyle`
  main input,
  main select,
  [role='dialog'] input {
    color-scheme: ${({ theme }) => (isDark(theme.colors.neutral0) ? 'dark' : 'light')};
  }
`;

/** A colour as `#rrggbb`. */
function isDark(colour: string): boolean {
  return Number.parseInt(colour.slice(1, 3), 16) < 0x80;
}
