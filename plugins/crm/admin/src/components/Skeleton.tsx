import { Box, Flex, VisuallyHidden } from '@strapi/design-system';
import { keyframes, styled } from 'styled-components';
import { useWords } from '../hooks/useWords';

const breathe = keyframes`
  50% { opacity: 0.45; }
`;

const Bar = styled.div<{ $width: string; $height: string }>`
  width: ${({ $width }) => $width};
  height: ${({ $height }) => $height};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
  @media (prefers-reduced-motion: no-preference) {
    animation: ${breathe} 1.6s ease-in-out infinite;
  }
`;

/** One grey bar in the shape of what is coming. */
export function SkeletonBar({ width = '100%', height = '1.6rem' }: { readonly width?: string; readonly height?: string }) {
  return <Bar $width={width} $height={height} aria-hidden />;
}

/** Rows of a list that is being read. */
export function SkeletonRows({ rows }: { readonly rows: number }) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={4} padding={5} background="neutral0" hasRadius shadow="tableShadow" aria-busy>
      <VisuallyHidden role="status">{say('crm.state.loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, index) => (
        <Flex key={index} gap={6}>
          <SkeletonBar width="28%" />
          <SkeletonBar width="24%" />
          <SkeletonBar width="16%" />
          <SkeletonBar width="12%" />
          <SkeletonBar width="12%" />
        </Flex>
      ))}
    </Flex>
  );
}

/** A page that is being read: its header, then its content. */
export function PageSkeleton() {
  return (
    <Box padding={8}>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <SkeletonBar width="32rem" height="3.2rem" />
        <SkeletonRows rows={8} />
      </Flex>
    </Box>
  );
}
