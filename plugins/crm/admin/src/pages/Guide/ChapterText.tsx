import { styled } from 'styled-components';

/** Running text as the guide's chapters have it, in the panel's colours. */
export const ChapterText = styled.article`
  max-width: 88rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[3]};
  line-height: 1.6;

  > * + * {
    margin-top: ${({ theme }) => theme.spaces[4]};
  }
  h2 {
    margin-top: ${({ theme }) => theme.spaces[7]};
    font-size: ${({ theme }) => theme.fontSizes[4]};
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
  strong {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
  ul,
  ol {
    padding-left: ${({ theme }) => theme.spaces[6]};
    list-style: disc;
  }
  ol {
    list-style: decimal;
  }
  li + li {
    margin-top: ${({ theme }) => theme.spaces[2]};
  }
  a {
    color: ${({ theme }) => theme.colors.primary700};
  }
  img {
    display: block;
    width: 100%;
    height: auto;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
  }
  code {
    padding: 0 ${({ theme }) => theme.spaces[1]};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral150};
    font-family: monospace;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: ${({ theme }) => theme.spaces[2]};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
    text-align: left;
    overflow-wrap: anywhere;
  }
  th {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
`;
