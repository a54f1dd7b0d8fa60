import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** Stays at the bottom of the window while the page moves behind it. */
const Bottom = styled.div`
  position: sticky;
  bottom: 0;
  z-index: 3;
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => `${theme.spaces[3]} 0`};
`;

/** Holds what is under way below a list: what is chosen, what runs, what came of it. */
export function Dock({ children }: { readonly children: ReactNode }) {
  return <Bottom>{children}</Bottom>;
}

/** One thing in the dock. */
export function DockBar({ children, label }: { readonly children: ReactNode; readonly label: string }) {
  return (
    <Flex
      role="group"
      aria-label={label}
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      shadow="popupShadow"
      padding={3}
      gap={3}
      wrap="wrap"
      alignItems="center"
    >
      {children}
    </Flex>
  );
}
