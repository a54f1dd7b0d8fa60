import { styled } from 'styled-components';

/** Around a search field: its clear button is smaller than a finger, or WCAG 2.2 (2.5.8), can hit. */
export const SearchFrame = styled.div`
  button {
    min-width: 2.4rem;
    min-height: 2.4rem;
    justify-content: center;
  }
`;
