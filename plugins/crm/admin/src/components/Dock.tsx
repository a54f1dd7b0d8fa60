import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** Room for what lies over the end of the page on a small screen. */
const Place = styled.div`
  &:has(> div:not(:empty)) {
    padding-bottom: 20rem;
  }
  ${({ theme }) => theme.breakpoints.large} {
    display: contents;
  }
`;

/** Stays at the bottom of the window while the page moves behind it; on a small screen Strapi moves the page in a frame that knows no `sticky`. */
const Bottom = styled.div`
  position: fixed;
  bottom: 0;
  left: 0;
  right: 0;
  z-index: 3;
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};
  &:not(:empty) {
    padding: ${({ theme }) => theme.spaces[2]};
  }
  ${({ theme }) => theme.breakpoints.large} {
    position: sticky;
    &:not(:empty) {
      padding: ${({ theme }) => `${theme.spaces[3]} 0`};
    }
  }
`;

/** Holds what is under way below a list: what is chosen, what runs, what came of it. */
export function Dock({ children }: { readonly children: ReactNode }) {
  return (
    <Place>
      <Bottom>{children}</Bottom>
    </Place>
  );
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
