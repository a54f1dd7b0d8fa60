import { useTheme } from 'styled-components';

/** What a colour means; the words beside it say the same. */
export type Tone = 'main' | 'second' | 'good' | 'bad' | 'warning' | 'quiet';

/** The theme's colours, light or dark, by what they mean. */
export function useTones(): Readonly<Record<Tone, string>> {
  const { colors } = useTheme();
  return {
    main: colors.primary600,
    second: colors.alternative600,
    good: colors.success600,
    bad: colors.danger600,
    warning: colors.warning600,
    quiet: colors.neutral400,
  };
}
